import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import {isEnded} from '../../model/standing.js';
import {iconView} from '../design/icon.js';
import type {Surface} from '../surface.js';
import {bodyView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {foreignness, textView} from '../text/phrase.js';
import {unbrokenView} from '../text/unbroken.js';
import {severityIcons} from './severity-icons.js';

/**
 * The strip above the title: how urgent it is and, at its other end, how far the incident is understood and when. A notice
 * that no longer holds is not urgent.
 */
export function stripView({notice, speaker}: Surface): TemplateResult | typeof nothing {
  if (isEnded(notice)) return nothing;
  const {severity, stage, published} = notice;
  return html`<div class="strip ${severity}" part="kicker">
    <strong part="badge">${iconView(severityIcons[severity])}${speaker.say(m.severities[severity])}</strong>
    <span class="stage"><span>${speaker.say(m.stages[stage])}</span> <span>${speaker.when(published)}</span></span>
  </div>`;
}

/** What a notice is about, and whose it is. */
export function titleView({notice: {title, issuer, kind}, speaker, headingLevel}: Surface): TemplateResult {
  const phrase = speaker.text(title);
  const {lang, dir} = foreignness(phrase, speaker);
  const words = html`<span class="title" part="title" lang=${lang} dir=${dir}>${unbrokenView(phrase.value)}</span>`;
  return html`${headingView(headingLevel, words, 'title')}
    <p>
      <small><span translate="no">${textView(issuer.name, speaker)}</span> · ${speaker.say(m.kinds[kind])}</small>
    </p>`;
}

/** The notice in a few sentences; those of one that no longer holds may still say what to do, and are folded up. */
export function leadView({notice, speaker}: Surface): TemplateResult {
  const text = html`<div class="summary" part="summary">${bodyView(notice.summary, speaker)}</div>`;
  return isEnded(notice)
    ? html`<details class="former"><summary>${speaker.say(m.formerText)}</summary>${text}</details>`
    : text;
}
