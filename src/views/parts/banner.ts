import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Severity} from '../../model/schema/notice.js';
import {asOf} from './as-of.js';
import type {Surface} from '../surface.js';
import {bodyView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {alertIcon, urgentIcon, informationIcon, crossIcon, iconView} from '../design/icon.js';
import {textView} from '../text/phrase.js';

const icons: Readonly<Record<Severity, string>> = {
  emergency: urgentIcon,
  warning: alertIcon,
  information: informationIcon,
};

export interface BannerOptions {
  /** Where the whole notice can be read, if not here. */
  readonly href?: string | undefined;
  /** Called when the reader closes the banner; without it the banner stays. */
  readonly onDismiss?: (() => void) | undefined;
}

/** The notice in brief: how urgent, whose, of when, its title and summary. */
export function bannerView(
  {notice, speaker, headingLevel}: Surface,
  {href, onDismiss}: BannerOptions = {},
): TemplateResult {
  const {severity, kind, issuer, title, summary} = notice;
  return html`<section class="banner ${severity}" part="banner" aria-labelledby="title">
    <p class="kicker">
      <span class="badge" part="badge">${iconView(icons[severity])}${speaker.say(m.severities[severity])}</span>
      <span>${speaker.say(m.kinds[kind])}</span>
      <strong>${asOf(notice, speaker)}</strong>
      <span>${textView(issuer.name, speaker)}</span>
    </p>
    ${headingView(headingLevel, textView(title, speaker), 'title')}
    <div class="summary" part="summary">${bodyView(summary, speaker)}</div>
    ${href === undefined ? nothing : html`<p><a href=${href} part="link">${speaker.say(m.readNotice)}</a></p>`}
    ${
      onDismiss
        ? html`<button type="button" class="dismiss" part="dismiss" aria-label=${speaker.say(m.dismiss)} @click=${onDismiss}>
          ${iconView(crossIcon)}
        </button>`
        : nothing
    }
  </section>`;
}
