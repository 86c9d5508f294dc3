import {html, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../model/schema/contact.js';
import {bannerView} from './parts/banner.js';
import {contactView} from './contact/contact-card.js';
import {detailsView} from './parts/details.js';
import {overviewView} from './parts/overview.js';
import {footerView} from './parts/footer.js';
import {noticeStateView} from './parts/notice-state.js';
import {timelineView} from './parts/timeline.js';
import {below, type Surface} from './surface.js';

/** The parts of a notice, in the order in which they are shown. */
export type NoticePart = 'banner' | 'checker' | 'details' | 'timeline' | 'contact';

/** How a notice is shown on a surface. */
export interface NoticeOptions {
  /** Which parts to show; all of them if it is empty. */
  readonly parts: readonly string[];
  readonly isExpired: boolean;
  /** Whether it has yet to come into effect. */
  readonly isUpcoming?: boolean;
  /** Renders the part that answers "am I affected?". */
  readonly checker: (surface: Surface) => unknown;
  /** Renders whether a contact answers now; nothing if that is unknown. */
  readonly openingOf?: ((contact: Contact) => unknown) | undefined;
}

/** A whole notice: its state, banner, key facts, checker, details, timeline, contact and footer. */
export function noticeView(surface: Surface, options: NoticeOptions): TemplateResult {
  const {parts, isExpired, isUpcoming, checker, openingOf} = options;
  const shows = (part: NoticePart) => parts.length === 0 || parts.includes(part);
  // The title heads the other parts, if it is there.
  const inner = shows('banner') ? below(surface) : surface;
  return html`
    ${noticeStateView(surface, {isExpired, isUpcoming})}
    ${shows('banner') ? bannerView(surface) : nothing}
    ${shows('details') ? overviewView(inner) : nothing}
    ${shows('checker') ? checker(inner) : nothing} ${shows('details') ? detailsView(inner) : nothing}
    ${shows('timeline') ? timelineView(inner) : nothing}
    ${shows('contact') ? contactView(inner, {openingOf}) : nothing}
    ${footerView(surface)}
  `;
}
