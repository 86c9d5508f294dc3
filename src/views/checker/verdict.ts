import {html, nothing, type TemplateResult} from 'lit';
import type {Verdict} from '../../eligibility/result.js';
import * as live from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Group} from '../../model/schema/eligibility.js';
import {civilInterval, parseMoment} from '../../model/time/moment.js';
import type {RuleSurface, Surface} from '../surface.js';
import {asOf} from '../parts/as-of.js';
import {adviceView} from '../parts/advice.js';
import {answersView} from './answers.js';
import {bodyView} from '../text/body.js';
import type {CheckerActions} from './form.js';
import {headingView} from '../text/heading.js';
import {iconView} from '../design/icon.js';
import {questionIcon} from './icons.js';
import {openQuestionsView} from './open-questions.js';
import {textView} from '../text/phrase.js';
import {matchedGroups, whyView} from './verdict-groups.js';
import {verdictIcons} from './verdict-icons.js';
import type {VerdictState} from './verdict-state.js';

/** East of every zone, in minutes: a day that has not begun there has begun nowhere. */
const easternmost = 14 * 60;

/** Dates before this year are more likely misspelt than meant. */
const earliestYear = 1900;

/** A verdict in one line: in the notice's own words, where it has some. */
export function verdictTitle({eligibility, speaker}: RuleSurface, verdict: Verdict): unknown {
  const title = eligibility.outcomes?.[verdict]?.title;
  return title === undefined ? speaker.say(live.verdicts[verdict]) : textView(title, speaker);
}

/** What those who belong to some groups are to do. */
export function stepsView(
  {notice, speaker}: Surface,
  groups: readonly Group[],
): TemplateResult | typeof nothing {
  const ids = new Set(groups.flatMap((group) => group.advice ?? []));
  const steps = (notice.advice ?? []).filter(({id}) => ids.has(id));
  return steps.length === 0
    ? nothing
    : html`<p><strong>${speaker.say(live.nextSteps)}</strong></p>
        <ol class="steps">${steps.map((step) => adviceView(step, speaker))}</ol>`;
}

/** Dates that are still to come, or long past: to be questioned, not refused. */
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

/** The answer: the verdict, what to do, the rule that decided, what the reader entered, and what it all rests on. */
export function verdictView(
  surface: RuleSurface,
  {state, printsAnswers, actions}: VerdictOptions,
): TemplateResult {
  const {notice, eligibility, speaker, headingLevel} = surface;
  const {result, answers, checkedOn} = state;
  const {verdict, provisional} = result;
  const matched = matchedGroups(eligibility, result);
  return html`<section class="verdict ${verdict}" part="verdict" id="verdict" tabindex="-1" aria-labelledby="verdict-title">
    <p class="printed">${textView(notice.issuer.name, speaker)} · ${textView(notice.title, speaker)}</p>
    ${notice.drill ? html`<p class="standing drill">${speaker.say(m.drill)}</p>` : nothing}
    ${headingView(
      headingLevel,
      html`${iconView(verdictIcons[verdict])}<span>${verdictTitle(surface, verdict)}</span>`,
      'verdict-title',
    )}
    ${bodyView(eligibility.outcomes?.[verdict]?.body, speaker)}
    ${doubtfulDates(surface, state).map((words) => html`<p class="caution">${iconView(questionIcon)}${words}</p>`)}
    ${verdict === 'possibly-affected' ? openQuestionsView(surface, state, actions) : nothing}
    ${verdict === 'not-affected' ? nothing : stepsView(surface, matched)}
    <div class=${printsAnswers ? 'entered' : 'entered unprinted'}>${answersView(surface, answers)}</div>
    ${whyView(surface, result)}
    <slot name="help"></slot>
    ${provisional ? html`<p>${speaker.say(live.provisional, speaker.when(notice.published))}</p>` : nothing}
    <p class="as-of">
      <span>${speaker.say(live.basis, asOf(notice, speaker))}</span>
      <span>${speaker.say(m.reference, notice.id)}</span>
      <span>${speaker.say(live.checkedOn, speaker.moment(checkedOn))}</span>
    </p>
  </section>`;
}
