import {html, nothing, type TemplateResult} from 'lit';
import type {TestOutcome, TestState} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Condition, Test} from '../../model/schema/conditions.js';
import type {Question} from '../../model/schema/questions.js';
import type {Questions} from '../../model/questions.js';
import {checkIcon, questionIcon} from '../checker/icons.js';
import {crossIcon, iconView} from '../design/icon.js';
import type {Surface} from '../surface.js';
import {labelView} from '../text/label.js';
import {testView} from '../text/rule.js';

/** How deep nested conditions are set in. */
const deepest = 3;

const marks: Readonly<Record<TestState, {icon: string; says: () => string}>> = {
  held: {icon: checkIcon, says: checker.testHeld},
  failed: {icon: crossIcon, says: checker.testFailed},
  open: {icon: questionIcon, says: checker.testOpen},
};

/** Whether a date is before or after the period that it was tested against; undefined if neither decided the test. */
function sideOf({state, inQuestion}: TestOutcome, question: Question | undefined) {
  if (state !== 'failed' || question?.kind !== 'date') return undefined;
  const isLate = inQuestion.includes('to') || inQuestion.includes('before');
  const isEarly = inQuestion.includes('from') || inQuestion.includes('after');
  if (isLate === isEarly) return undefined;
  return isLate ? checker.tooLate : checker.tooEarly;
}

function markView(outcome: TestOutcome, question: Question | undefined, speaker: Speaker): TemplateResult {
  const {icon, says} = marks[outcome.state];
  return html`<small class="mark ${outcome.state}">${iconView(icon)}<span>${speaker.say(sideOf(outcome, question) ?? says)}</span></small>`;
}

/** A line of the table: a test, or how those that are set in below it belong together. */
type Line = {readonly depth: number} & ({readonly test: Test} | {readonly words: () => string});

const partsOf = (condition: Condition): readonly Condition[] | undefined =>
  'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;

/** A condition without lists of one. */
function unwrapped(condition: Condition): Condition {
  const [only, ...others] = partsOf(condition) ?? [];
  return only && others.length === 0 ? unwrapped(only) : condition;
}

/** The lines of a condition, whose own lists are told in the head of the table. */
function linesOf(condition: Condition, depth = 0): readonly Line[] {
  if (!('all' in condition) && !('any' in condition)) return [{depth, test: condition}];
  const parts = 'all' in condition ? condition.all : condition.any;
  if (parts.length === 0) return [{depth, words: 'all' in condition ? m.everyone : m.nobody}];
  return parts.map(unwrapped).flatMap((part) => {
    if (!partsOf(part)?.length) return linesOf(part, depth);
    return [{depth, words: 'all' in part ? m.allOfThese : m.oneOfThese}, ...linesOf(part, depth + 1)];
  });
}

/** What heads the conditions: whether all of them have to hold, or one. */
function conditionsHeading(condition: Condition | undefined): () => string {
  if (!condition || !partsOf(condition)?.length) return checker.affectedIf;
  return 'all' in condition ? checker.affectedIfAll : checker.affectedIfAny;
}

/** A condition, and the answers that are compared with it. */
export interface Comparison {
  /** Stands above the table. */
  readonly caption?: unknown;
  readonly condition?: Condition | undefined;
  readonly outcomes: readonly TestOutcome[];
  /** Questions that were answered and that no condition asks for. */
  readonly untested: readonly Question[];
  readonly questions: Questions;
  readonly answerOf: (question: Question) => unknown;
  /** Whether the answers stand on paper as well. */
  readonly printsAnswers: boolean;
}

/** A table of answers and of what is asked for, row by row with whether it applies. */
export function whyTableView(
  {caption, condition: whole, outcomes, untested, questions, answerOf, printsAnswers}: Comparison,
  surface: Surface,
): TemplateResult {
  const {speaker} = surface;
  const condition = whole && unwrapped(whole);
  const byTest = new Map(outcomes.map((each) => [each.test, each]));
  const unprinted = printsAnswers ? '' : 'unprinted';
  const answerView = (question: Question) =>
    html`<small>${labelView(question, speaker)}</small><span class=${unprinted}>${answerOf(question)}</span>`;
  const lineView = (line: Line) => {
    const depth = `depth-${Math.min(line.depth, deepest)}`;
    if ('words' in line)
      return html`<tr><td colspan="2" class="join ${depth}">${speaker.say(line.words)}</td></tr>`;
    const {test} = line;
    const question = questions.get(test.question);
    const outcome = byTest.get(test) ?? {test, state: 'open', inQuestion: []};
    return html`<tr>
      <th scope="row" class=${depth}>${question ? answerView(question) : test.question}</th>
      <td>${markView(outcome, question, speaker)}${testView(test, question, surface)}</td>
    </tr>`;
  };
  return html`<table class="why-table">
    ${caption === undefined ? nothing : html`<caption>${caption}</caption>`}
    <thead>
      <tr>
        <th scope="col"><span class=${unprinted}>${speaker.say(checker.yourAnswer)}</span></th>
        <th scope="col">${speaker.say(conditionsHeading(condition))}</th>
      </tr>
    </thead>
    <tbody>
      ${condition ? linesOf(condition).map(lineView) : nothing}
      ${untested.map((question) => html`<tr class=${unprinted}><th scope="row">${answerView(question)}</th><td></td></tr>`)}
    </tbody>
  </table>`;
}
