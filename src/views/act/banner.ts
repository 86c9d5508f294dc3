import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Surface} from '../surface.js';
import {titleView} from '../text/heading.js';
import {crossIcon, iconView} from '../design/icon.js';
import {textView} from '../text/phrase.js';
import {leadView} from './head.js';
import {severityIcons} from './severity-icons.js';
import {whenView} from '../understand/timeline.js';

export interface BannerOptions {
  /** Where the whole notice can be read, if not here. */
  readonly href?: string | undefined;
  /** Called when the reader closes the banner; without it the banner stays. */
  readonly onDismiss?: (() => void) | undefined;
  /** Whether to show the title and the link alone. */
  readonly isSlim?: boolean;
}

/** Leads to the check where there is one, because that is what readers come for. */
function linkView(href: string, {notice, speaker}: Surface): TemplateResult {
  const words = notice.eligibility ? m.amIAffected : m.readNotice;
  return html`<p class="lone"><a href=${href} part="link">${speaker.say(words)}</a></p>`;
}

/**
 * The notice in brief: how urgent, its title and where to read on; unless slim also of when and whose it is, and its summary.
 * It is named after its kind: the title is read as the heading.
 */
export function bannerView(
  surface: Surface,
  {href, onDismiss, isSlim = false}: BannerOptions = {},
): TemplateResult {
  const {notice, speaker, headingLevel} = surface;
  const {severity, kind, stage, published, issuer, title} = notice;
  const heading = titleView(headingLevel, title, speaker, {id: 'title'});
  const link = href === undefined ? nothing : linkView(href, surface);
  return html`<section class="banner ${isSlim ? 'slim' : 'full'} ${severity}" part="banner" aria-label=${speaker.say(m.kinds[kind])}>
    <p class="kicker" part="kicker">
      <span class="badge" part="badge">${iconView(severityIcons[severity])}<span>${speaker.say(m.severities[severity])}</span></span>
      ${isSlim ? nothing : html`<span>${speaker.say(m.stages[stage])} ${whenView(published, speaker)}</span>`}
    </p>
    ${
      isSlim
        ? [heading, link]
        : html`<div class="brief">
          ${heading}
          <p class="soft" translate="no">${textView(issuer.name, speaker)}</p>
          ${leadView(surface)} ${link}
        </div>`
    }
    ${
      onDismiss
        ? html`<button type="button" class="dismiss" part="dismiss" aria-label=${speaker.say(m.dismiss)} @click=${onDismiss}>
          ${iconView(crossIcon)}
        </button>`
        : nothing
    }
  </section>`;
}
