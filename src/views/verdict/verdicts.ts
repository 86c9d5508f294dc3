import {html, nothing, type TemplateResult} from 'lit';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {RuleSurface, Surface} from '../surface.js';
import {answerWords} from './answers.js';
import type {CheckerActions} from '../checker/form.js';
import {headingView} from '../text/heading.js';
import {iconView} from '../design/icon.js';
import {verdictIcons} from './verdict-icons.js';
import {verdictTitle} from './verdict-frame.js';
import {verdictView} from './verdict.js';
import type {VerdictState, VerdictsState} from './verdict-state.js';

/** An earlier verdict in one line. */
function earlierView(
  surface: RuleSurface,
  {result, answers}: VerdictState,
  printsAnswers: boolean,
): TemplateResult {
  const {eligibility, speaker} = surface;
  const {verdict} = result;
  return html`<li class=${verdict}>
    ${iconView(verdictIcons[verdict])}
    <span>
      <b>${verdictTitle(surface, verdict)}</b>
      <small class=${printsAnswers ? '' : 'unprinted'}>
        ${eligibility.questions.map((question, index) => [index > 0 ? ' · ' : nothing, answerWords(question, answers[question.id], speaker)])}
      </small>
    </span>
  </li>`;
}

function actionsView(speaker: Speaker, printsAnswers: boolean, actions: CheckerActions): TemplateResult {
  return html`<div class="actions">
    <button type="button" class="secondary" part="another" @click=${actions.onAnother}>${speaker.say(checker.checkAnother)}</button>
    <button type="button" class="secondary" part="print" @click=${actions.onPrint}>${speaker.say(checker.printAnswer)}</button>
    <button type="reset" form="form" class="secondary" part="clear">${speaker.say(checker.clearAnswers)}</button>
    <label class="tick"
      ><input type="checkbox" .checked=${printsAnswers} @change=${actions.onIncludeAnswers} /><span
        >${speaker.say(checker.includeAnswers)}</span
      ></label
    >
  </div>`;
}

/** The verdicts: the latest in full, the earlier ones in a line each, and buttons to print or clear them all. */
export function verdictsView(
  surface: Surface,
  {verdicts: [latest, ...earlier], printsAnswers}: VerdictsState,
  actions: CheckerActions,
): TemplateResult | typeof nothing {
  const {notice, speaker, headingLevel} = surface;
  const {eligibility} = notice;
  if (!eligibility || !latest) return nothing;
  const ruled = {...surface, eligibility};
  return html`${verdictView(ruled, {state: latest, printsAnswers, actions})}
    ${
      earlier.length === 0
        ? nothing
        : html`<section class="earlier" part="earlier" aria-labelledby="earlier-title">
          ${headingView(headingLevel, speaker.say(checker.checkedBefore), 'earlier-title')}
          <ol reversed>
            ${earlier.map((state) => earlierView(ruled, state, printsAnswers))}
          </ol>
        </section>`
    }
    ${actionsView(speaker, printsAnswers, actions)}`;
}
