import {html, nothing, type TemplateResult} from 'lit';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Group} from '../../model/schema/eligibility.js';
import {isProvisional} from '../../model/stage.js';
import {callButtonView, contactToCall} from '../contact/call-button.js';
import {adviceView} from '../act/advice.js';
import {asOf} from '../record/as-of.js';
import {below, type Surface} from '../surface.js';
import {quoteCode, quotedView} from '../text/code.js';
import {headingView} from '../text/heading.js';
import {unbrokenView} from '../text/unbroken.js';

// The parts of a verdict that are the same with scripts and without.

/**
 * The open questions of a verdict: a more precise answer to one of them could decide it.
 *
 * @param exact - whether the rule was decided within the budget
 * @param content - the questions; undefined where there is none
 */
export function openQuestionsFrameView(
  {speaker, headingLevel}: Surface,
  exact: boolean,
  content: unknown,
): TemplateResult {
  const notExact = exact ? nothing : html`<p>${speaker.say(checker.notExact)}</p>`;
  if (content === undefined)
    return exact ? html`<p>${speaker.say(checker.cannotDecide)}</p>` : html`${notExact}`;
  return html`${notExact} ${headingView(headingLevel + 1, speaker.say(checker.wouldDecide))} ${content}`;
}

/** The advice for members of these groups, as steps. */
function adviceStepsView(
  {notice, speaker, headingLevel}: Surface,
  groups: readonly Group[],
): TemplateResult | typeof nothing {
  const ids = new Set(groups.flatMap((group) => group.advice ?? []));
  const steps = (notice.advice ?? []).filter(({id}) => ids.has(id));
  return steps.length === 0
    ? nothing
    : html`${headingView(headingLevel, speaker.say(checker.nextSteps))}
        <ol class="steps" role="list">${steps.map((step) => adviceView(step, speaker))}</ol>`;
}

/** What members of these groups should do, how it is put right, and whom to call. */
export function stepsView(surface: Surface, groups: readonly Group[]): unknown {
  const inner = below(surface);
  const {notice, speaker, supplement} = inner;
  return [
    adviceStepsView(inner, groups),
    supplement?.remedies(groups, inner),
    groups.length > 0 ? callButtonView(contactToCall(notice.contacts), speaker) : nothing,
  ];
}

/** Says that a verdict may still change. */
export function provisionalView({notice, speaker}: Surface): TemplateResult | typeof nothing {
  if (!isProvisional(notice.stage)) return nothing;
  return html`<p>${speaker.say(checker.provisional, speaker.when(notice.published))}</p>`;
}

/**
 * The revision that a verdict is based on.
 *
 * @param checkedOn - when the reader asked, as an ISO 8601 moment of the notice's zone; unknown without scripts
 */
export function verdictBasisView({notice, speaker}: Surface, checkedOn?: string): TemplateResult {
  return html`<p class="as-of">
    <span>${unbrokenView(speaker.say(checker.basis, asOf(notice, speaker)))}</span>
    <span>${quotedView(speaker.say(m.reference, quoteCode(notice.id)))}</span>
    ${checkedOn === undefined ? nothing : html`<span>${unbrokenView(speaker.say(checker.checkedOn, speaker.moment(checkedOn)))}</span>`}
  </p>`;
}
