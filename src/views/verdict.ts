import {html, nothing, type TemplateResult} from 'lit';
import type {Answers} from '../eligibility/answers.js';
import type {NoticeResult, Verdict} from '../eligibility/result.js';
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
import {alertIcon, iconView} from './icon.js';
import {checkIcon, questionIcon} from './live-icons.js';
import {textView} from './phrase.js';
import {optionLabel} from './rule.js';
import {matchedGroups, whyView} from './verdict-groups.js';

const icons: Readonly<Record<Verdict, string>> = {
  affected: alertIcon,
  'not-affected': checkIcon,
  'possibly-affected': questionIcon,
};

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
  const matched = matchedGroups(eligibility, result);
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
    ${whyView(notice, eligibility, result, speaker)}
    <slot name="help"></slot>
    ${result.provisional ? html`<p>${speaker.say(live.provisional, speaker.when(notice.published))}</p>` : nothing}
    <p class="as-of">${speaker.say(live.basis, asOf(notice, speaker))} ${speaker.say(m.reference, notice.id)}</p>
    ${actionsView(speaker, state, actions)}
  </section>`;
}
