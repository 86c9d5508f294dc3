import {html, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../model/schema/contact.js';
import {contactFold} from './contact/contact-card.js';
import {actionsView} from './act/actions.js';
import {adviceOf, urgentAdviceView} from './act/advice.js';
import {detailsFolds} from './understand/details.js';
import {foldView} from './understand/fold.js';
import {footerView} from './record/footer.js';
import {leadView, stripView, titleView} from './act/head.js';
import {noticeStateView} from './act/notice-state.js';
import {railView} from './act/rail.js';
import {timelineFold} from './understand/timeline.js';
import {whoView} from './act/who.js';
import {below, type Surface} from './surface.js';
import {headingView} from './text/heading.js';

/** The parts of a notice, in the order in which they are shown. */
export const noticeParts = ['banner', 'checker', 'details', 'timeline', 'contact'] as const;

export type NoticePart = (typeof noticeParts)[number];

/** How a notice is shown on a surface. */
export interface NoticeOptions {
  /** Which parts to show; all of them if it is empty. */
  readonly parts: readonly string[];
  readonly isExpired: boolean;
  /** Whether it has yet to come into effect. */
  readonly isUpcoming?: boolean;
  /** Whether only what stands above the check is shown, because that is on its way; the rest would move with it. */
  readonly isPartial?: boolean;
  /** Renders the part that answers "am I affected?". */
  readonly checker: (surface: Surface) => unknown;
  /** Renders whether a contact answers now; nothing if that is unknown. */
  readonly openingOf?: ((contact: Contact) => unknown) | undefined;
  /** Leads to the part that a link names. Where it is left out, the notice stands in the page itself: all is open. */
  readonly onJump?: ((event: Event) => void) | undefined;
}

/** The advice in full, above the check, where there is none or nobody may wait for it. */
function adviceSectionView(surface: Surface): TemplateResult | typeof nothing {
  const advice = adviceOf(surface);
  return advice
    ? html`<section part="section" id="advice">
        ${headingView(surface.headingLevel, advice.heading)} ${advice.content}
      </section>`
    : nothing;
}

/**
 * A whole notice in three zones. To act: its state, how urgent it is, whom it affects, what to do, and the check. To
 * understand: the text, the timeline and whom to ask, each of which folds. The record: who answers for it.
 */
export function noticeView(surface: Surface, options: NoticeOptions): TemplateResult {
  const {parts, isExpired, isUpcoming, isPartial, checker, openingOf, onJump} = options;
  const {notice, speaker, supplement, clocks, guard} = surface;
  const shows = (...any: NoticePart[]) => parts.length === 0 || any.some((part) => parts.includes(part));
  // The title heads the other parts, if it is there.
  const inner = shows('banner') ? below(surface) : surface;
  const canCheck = shows('checker') && notice.eligibility !== undefined;
  const isUrgent = notice.severity === 'emergency';
  const isAdviceAbove = isUrgent || !canCheck;
  const folds = [
    ...(shows('details') ? detailsFolds(inner, {hasAdvice: !isAdviceAbove}) : []),
    ...(shows('timeline') ? timelineFold(inner) : []),
    ...(shows('contact') ? contactFold(inner, {openingOf}) : []),
  ];
  const actions = {canCheck, canCall: shows('contact'), onJump};
  const slotView = (name: string) => (onJump ? html`<slot name=${name}></slot>` : nothing);
  const makeWho = () => whoView(inner);
  const who = guard
    ? guard([notice, speaker.spoken, speaker.language, inner.headingLevel, clocks], makeWho)
    : makeWho();
  const acts = actionsView(inner, actions);
  const head = html`<section class="head" part="banner" aria-labelledby="title">
    ${stripView(surface)} ${slotView('logo')} ${titleView(surface)} ${urgentAdviceView(inner)}
    ${isUrgent ? [acts, who] : [who, acts]} ${slotView('actions')} ${leadView(surface)}
  </section>`;
  return html`
    ${noticeStateView(surface, {isExpired, isUpcoming})}
    <div class="zones">
      ${onJump ? railView(inner, folds, actions) : nothing}
      <div>
        ${shows('banner') ? head : shows('details') ? who : nothing}
        ${slotView('after-banner')}
        ${shows('details') ? [supplement?.lead(inner), isAdviceAbove ? adviceSectionView(inner) : nothing] : nothing}
        ${shows('checker') && !isPartial ? checker(inner) : nothing}
        ${isPartial ? nothing : folds.map((fold) => foldView(fold, inner, onJump === undefined))}
        ${shows('details') && !isPartial ? supplement?.related(inner) : nothing}
        ${isPartial ? nothing : footerView(inner)}
      </div>
    </div>
  `;
}
