import {html, nothing, type TemplateResult} from 'lit';
import type {Speaker} from '../localization/speaker.js';
import type {Contact} from '../model/schema/contact.js';
import type {Notice} from '../model/schema/notice.js';
import {standingView} from './parts/as-of.js';
import {bannerView} from './parts/banner.js';
import {contactView} from './parts/contact-card.js';
import {detailsView} from './parts/details.js';
import {factsView} from './parts/facts.js';
import {footerView} from './parts/footer.js';
import {timelineView} from './parts/timeline.js';

/** The parts of a notice, in the order in which they are shown. */
export type NoticePart = 'banner' | 'checker' | 'details' | 'timeline' | 'contact';

/** How a notice is shown where it is. */
export interface NoticeSurface {
  /** Level of the topmost heading, from 1 to 6. */
  readonly headingLevel: number;
  /** Which parts to show; all of them if it is empty. */
  readonly parts: readonly string[];
  readonly isExpired: boolean;
  /** What answers "am I affected?" here, under a heading of the level that it is given. */
  readonly checker: (headingLevel: number) => unknown;
  /** Says whether a contact answers now, where that is known. */
  readonly openingOf?: (contact: Contact) => unknown;
}

/** A whole notice: its standing, banner, key facts, checker, details, timeline, contact and footer. */
export function noticeView(notice: Notice, speaker: Speaker, surface: NoticeSurface): TemplateResult {
  const {headingLevel: level, parts, isExpired, checker, openingOf} = surface;
  const shows = (part: NoticePart) => parts.length === 0 || parts.includes(part);
  // The title heads the other parts, if it is there.
  const inner = shows('banner') ? level + 1 : level;
  return html`
    ${standingView(notice, speaker, isExpired)}
    ${shows('banner') ? bannerView(notice, speaker, {headingLevel: level}) : nothing}
    ${shows('details') ? factsView(notice, speaker, inner) : nothing}
    ${shows('checker') ? checker(inner) : nothing} ${shows('details') ? detailsView(notice, speaker, inner) : nothing}
    ${shows('timeline') ? timelineView(notice, speaker, inner) : nothing}
    ${shows('contact') ? contactView(notice, speaker, inner, openingOf) : nothing}
    ${footerView(notice, speaker)}
  `;
}
