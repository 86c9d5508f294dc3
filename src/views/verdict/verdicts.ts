import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {RuleSurface, Surface} from '../surface.js';
import {countedAnswer} from './answers.js';
import type {CheckerActions} from '../checker/checker-actions.js';
import {headingView} from '../text/heading.js';
import {iconView} from '../design/icon.js';
import {verdictIcons} from './verdict-icons.js';
import {verdictFootView} from './verdict-foot.js';
import {verdictTitle} from './verdict-head.js';
import {verdictView} from './verdict.js';
import type {VerdictState, VerdictsState} from './verdict-state.js';

/** An earlier verdict in one line. */
function earlierView(
  surface: RuleSurface,
  {result, answers}: VerdictState,
  printsAnswers: boolean,
): TemplateResult {
  const {verdict} = result;
  return html`<li class=${verdict}>
    ${iconView(verdictIcons[verdict])}
    <span>
      <b>${verdictTitle(surface, verdict)}</b>
      <small class=${printsAnswers ? '' : 'unprinted'}>
        ${surface.eligibility.questions.map((question, index) => [index > 0 ? ' · ' : nothing, countedAnswer(question, answers, result.unfit, surface)])}
      </small>
    </span>
  </li>`;
}

/**
 * The verdicts: the latest in full, the earlier ones in a line each, and what can be done with them.
 *
 * Each verdict has nodes of its own, and no text in them is ever replaced: a page translator that is still at work on the
 * words of one answer must not put them into the next.
 */
export function verdictsView(
  surface: Surface,
  {verdicts: [latest, ...earlier], isOutdated, printsAnswers}: VerdictsState,
  actions: CheckerActions,
): unknown {
  const {notice, speaker, headingLevel} = surface;
  const {eligibility} = notice;
  if (!eligibility || !latest) return nothing;
  const ruled = {...surface, eligibility};
  const view = html`${isOutdated ? html`<p class="outdated" role="status">${speaker.say(checker.outdated)}</p>` : nothing}${keyed(latest, verdictView(ruled, {state: latest, printsAnswers, actions}))}
    ${verdictFootView(speaker, printsAnswers, actions)}
    ${
      earlier.length === 0
        ? nothing
        : html`<section class="earlier" part="earlier" aria-labelledby="earlier-title">
          ${headingView(headingLevel, speaker.say(checker.checkedBefore), 'earlier-title')}
          <ol reversed>
            ${repeat(
              earlier,
              (state) => state,
              (state) => earlierView(ruled, state, printsAnswers),
            )}
          </ol>
        </section>`
    }`;
  return keyed(speaker.locale, view);
}
