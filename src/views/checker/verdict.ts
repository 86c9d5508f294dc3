import {html, nothing, type TemplateResult} from 'lit';
import * as live from '../../localization/catalogues/checker/messages.js';
import {civilInterval, parseMoment} from '../../model/time/moment.js';
import type {RuleSurface} from '../surface.js';
import {answersView} from './answers.js';
import type {CheckerActions} from './form.js';
import {iconView} from '../design/icon.js';
import {questionIcon} from './icons.js';
import {openQuestionsView} from './open-questions.js';
import {textView} from '../text/phrase.js';
import {matchedGroups, whyView} from './verdict-groups.js';
import {stepsView, verdictBasisView, verdictHeadView} from './verdict-frame.js';
import type {VerdictState} from './verdict-state.js';

/** The largest offset from UTC, in minutes: a day that has not begun there has begun nowhere. */
const easternmost = 14 * 60;

/** Dates before this year are more likely a slip than meant. */
const earliestYear = 1900;

/** Warnings of dates in the future or in the distant past, which are accepted all the same. */
function doubtfulDates(
  {eligibility: {questions}, speaker}: RuleSurface,
  {answers, checkedAt}: VerdictState,
): string[] {
  return questions.flatMap(({id, kind}) => {
    const date = answers[id] ?? '';
    const moment = kind === 'date' ? parseMoment(date) : undefined;
    if (!moment) return [];
    if (civilInterval(moment)[0] > checkedAt + easternmost) {
      return [speaker.say(live.dateInFuture, speaker.moment(date))];
    }
    return moment.year < earliestYear ? [speaker.say(live.dateLongPast, speaker.moment(date))] : [];
  });
}

interface VerdictOptions {
  readonly state: VerdictState;
  readonly printsAnswers: boolean;
  readonly actions: CheckerActions;
}

/** A verdict in full: its title, next steps, the answers that it was given, the groups that decided, and its basis. */
export function verdictView(
  surface: RuleSurface,
  {state, printsAnswers, actions}: VerdictOptions,
): TemplateResult {
  const {notice, eligibility, speaker} = surface;
  const {result, answers, checkedOn} = state;
  const {verdict} = result;
  const matched = matchedGroups(eligibility, result);
  return html`<section class="verdict ${verdict}" part="verdict" id="verdict" tabindex="-1" aria-labelledby="verdict-title">
    <p class="printed">${textView(notice.issuer.name, speaker)} · ${textView(notice.title, speaker)}</p>
    ${verdictHeadView(surface, verdict, 'verdict-title')}
    ${doubtfulDates(surface, state).map((words) => html`<p class="caution">${iconView(questionIcon)}${words}</p>`)}
    ${verdict === 'possibly-affected' ? openQuestionsView(surface, state, actions) : nothing}
    ${verdict === 'not-affected' ? nothing : stepsView(surface, matched)}
    <div class=${printsAnswers ? 'entered' : 'entered unprinted'}>${answersView(surface, answers)}</div>
    ${whyView(surface, result)}
    <slot name="help"></slot>
    ${verdictBasisView(surface, checkedOn)}
  </section>`;
}
