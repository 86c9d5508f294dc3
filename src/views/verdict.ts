import {html, nothing, type TemplateResult} from 'lit';
import type {Answers} from '../eligibility/answers.js';
import type {GroupStanding, NoticeResult, TestState, Verdict} from '../eligibility/result.js';
import * as live from '../localization/live-messages.js';
import * as m from '../localization/messages.js';
import type {Speaker} from '../localization/speaker.js';
import type {Eligibility, Group, Question} from '../model/schema/eligibility.js';
import type {Notice} from '../model/schema/notice.js';
import {civilInterval, parseMoment} from '../model/when.js';
import {asOf} from './as-of.js';
import {adviceView} from './advice.js';
import {bodyView} from './body.js';
import {fieldName, type CheckerActions} from './form.js';
import {headingView} from './heading.js';
import {alertIcon, crossIcon, iconView} from './icon.js';
import {checkIcon, questionIcon} from './live-icons.js';
import {textListView, textView} from './phrase.js';
import {conditionView, optionLabel, type Questions} from './rule.js';

const icons: Readonly<Record<Verdict, string>> = {
  affected: alertIcon,
  'not-affected': checkIcon,
  'possibly-affected': questionIcon,
};

/** How many groups are quoted. Of thousands, only those that come nearest to the reader say anything. */
const mostQuoted = 3;

/** East of every zone, in minutes: a day that has not begun there has begun nowhere. */
const easternmost = 14 * 60;

/** A verdict, and what a reader did to get it. */
export interface VerdictState {
  readonly result: NoticeResult;
  /** The answers that the result rests on. */
  readonly answers: Answers;
  /** Minutes since 1970-01-01T00:00Z at the moment of the check. */
  readonly checkedAt: number;
  /** Whether the answers are printed with the verdict. */
  readonly printsAnswers: boolean;
}

const marks: Readonly<Record<TestState, {icon: string; says: () => string}>> = {
  held: {icon: checkIcon, says: live.testHeld},
  failed: {icon: crossIcon, says: live.testFailed},
  open: {icon: questionIcon, says: live.testOpen},
};

function markView(state: TestState, speaker: Speaker): TemplateResult {
  const {icon, says} = marks[state];
  return html`<span class="mark ${state}">${iconView(icon)}<span class="hidden">${speaker.say(says)}: </span></span>`;
}

/** What the reader entered, as the engine understood it. */
function answerWords(question: Question, answer: string | undefined, speaker: Speaker): unknown {
  if (answer === undefined) return speaker.say(live.unanswered);
  if (question.kind === 'date') return speaker.moment(answer);
  return question.kind === 'choice' ? textView(optionLabel(question, answer, speaker), speaker) : answer;
}

function answersView({questions}: Eligibility, answers: Answers, speaker: Speaker): TemplateResult {
  return html`<p><strong>${speaker.say(live.yourAnswers)}</strong></p>
    <dl>
      ${questions.map(
        (question) =>
          html`<div><dt>${textView(question.label, speaker)}</dt>
            <dd>${answerWords(question, answers[question.id], speaker)}</dd></div>`,
      )}
    </dl>`;
}

/** The groups that explain a verdict: those that hold, else those that may, else those that the fewest tests exclude. */
function tellingGroups({groups}: NoticeResult): readonly GroupStanding[] {
  const failures = ({tests}: GroupStanding) => tests.filter(({state}) => state === 'failed').length;
  for (const state of ['certain', 'possible'] as const) {
    const found = groups.filter((group) => group.state === state);
    if (found.length > 0) return found.slice(0, mostQuoted);
  }
  return [...groups].sort((a, b) => failures(a) - failures(b)).slice(0, mostQuoted);
}

function groupView(
  group: Group,
  standing: GroupStanding,
  questions: Questions,
  notice: Notice,
  speaker: Speaker,
): TemplateResult {
  const states = new Map(standing.tests.map(({test, state}) => [test, state]));
  const data = (notice.data ?? []).filter(({id}) => group.data?.includes(id)).map(({label}) => label);
  const concerns = standing.state !== 'excluded';
  return html`<li>
    <p class="group-label">${textView(group.label, speaker)}</p>
    ${conditionView(group.when, questions, speaker, (test) => markView(states.get(test) ?? 'open', speaker))}
    ${concerns && group.certainty === 'possible' ? html`<p>${speaker.say(m.somePeople)}</p>` : nothing}
    ${
      concerns && data.length > 0
        ? html`<p><span class="soft">${speaker.say(m.sections['information-involved'])}</span>
          ${textListView(data, speaker)}</p>`
        : nothing
    }
    ${concerns ? bodyView(group.consequence, speaker) : nothing}
  </li>`;
}

function stepsView(
  groups: readonly Group[],
  notice: Notice,
  speaker: Speaker,
): TemplateResult | typeof nothing {
  const ids = new Set(groups.flatMap((group) => group.advice ?? []));
  const steps = (notice.advice ?? []).filter(({id}) => ids.has(id));
  return steps.length === 0
    ? nothing
    : html`<p><strong>${speaker.say(live.nextSteps)}</strong></p>
        <ol class="steps">${steps.map((step) => adviceView(step, speaker))}</ol>`;
}

/** Which answers would decide a verdict that is open, each a link to its question. */
function openQuestionsView(
  {questions}: Eligibility,
  {undecided, exact}: NoticeResult,
  speaker: Speaker,
  {onFollow}: CheckerActions,
): TemplateResult {
  if (undecided.length === 0) return html`<p>${speaker.say(exact ? live.cannotDecide : live.notExact)}</p>`;
  const items = questions.flatMap(({id, label}, index) =>
    undecided.includes(id)
      ? [
          html`<li><a href="#${fieldName(index, 'label')}" @click=${onFollow}>${textView(label, speaker)}</a></li>`,
        ]
      : [],
  );
  return html`<p><strong>${speaker.say(live.wouldDecide)}</strong></p><ul>${items}</ul>`;
}

/** Dates that are still to come: to be questioned, not refused. */
function futureDates(
  {questions}: Eligibility,
  {answers, checkedAt}: VerdictState,
  speaker: Speaker,
): string[] {
  return questions.flatMap(({id, kind}) => {
    const moment = kind === 'date' ? parseMoment(answers[id] ?? '') : undefined;
    const isToCome = moment && civilInterval(moment)[0] > checkedAt + easternmost;
    return isToCome ? [speaker.say(live.dateInFuture, speaker.moment(answers[id] ?? ''))] : [];
  });
}

function actionsView(
  speaker: Speaker,
  {printsAnswers}: VerdictState,
  actions: CheckerActions,
): TemplateResult {
  return html`<div class="actions">
    <button type="button" class="secondary" @click=${actions.onPrint}>${speaker.say(live.printAnswer)}</button>
    <label class="tick"
      ><input type="checkbox" .checked=${printsAnswers} @change=${actions.onIncludeAnswers} /><span
        >${speaker.say(live.includeAnswers)}</span
      ></label
    >
  </div>`;
}

/** The answer: the verdict, what to do, the rule that decided, what the reader entered, and what it all rests on. */
export function verdictView(
  notice: Notice,
  speaker: Speaker,
  state: VerdictState,
  headingLevel: number,
  actions: CheckerActions,
): TemplateResult | typeof nothing {
  const {eligibility} = notice;
  if (!eligibility) return nothing;
  const {result, answers, printsAnswers} = state;
  const {verdict} = result;
  const outcome = eligibility.outcomes?.[verdict];
  const questions: Questions = new Map(eligibility.questions.map((question) => [question.id, question]));
  const groups = new Map(eligibility.groups.map((group) => [group.id, group]));
  const telling = tellingGroups(result).flatMap((standing) => {
    const group = groups.get(standing.id);
    return group ? [{standing, group}] : [];
  });
  const matched = result.possible.flatMap((id) => groups.get(id) ?? []);
  return html`<section class="verdict ${verdict}" part="verdict" id="verdict" tabindex="-1" aria-labelledby="verdict-title">
    ${notice.drill ? html`<p class="standing drill">${speaker.say(m.drill)}</p>` : nothing}
    ${headingView(
      headingLevel,
      html`${iconView(icons[verdict])}<span
          >${outcome?.title === undefined ? speaker.say(live.verdicts[verdict]) : textView(outcome.title, speaker)}</span
        >`,
      'verdict-title',
    )}
    ${bodyView(outcome?.body, speaker)}
    ${futureDates(eligibility, state, speaker).map((words) => html`<p class="caution">${iconView(questionIcon)}${words}</p>`)}
    ${verdict === 'possibly-affected' ? openQuestionsView(eligibility, result, speaker, actions) : nothing}
    ${verdict === 'not-affected' ? nothing : stepsView(matched, notice, speaker)}
    <div class=${printsAnswers ? 'entered' : 'entered unprinted'}>${answersView(eligibility, answers, speaker)}</div>
    ${
      telling.length > 0
        ? html`<p><strong>${speaker.say(live.why)}</strong></p>
          <ul class="cards groups">
            ${telling.map(({group, standing}) => groupView(group, standing, questions, notice, speaker))}
          </ul>`
        : nothing
    }
    <slot name="help"></slot>
    ${result.provisional ? html`<p>${speaker.say(live.provisional, speaker.when(notice.published))}</p>` : nothing}
    <p class="as-of">${speaker.say(live.basis, asOf(notice, speaker))} ${speaker.say(m.reference, notice.id)}</p>
    ${actionsView(speaker, state, actions)}
  </section>`;
}
