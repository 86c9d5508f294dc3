import {html, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {listOf} from '../../model/list-of.js';
import type {Questions} from '../../model/questions.js';
import type {Condition, Test} from '../../model/schema/conditions.js';
import type {ChoiceQuestion, CodeQuestion, Question} from '../../model/schema/questions.js';
import type {ClockViews} from '../clocks/clock-views.js';
import type {Surface} from '../surface.js';
import {quoteCode, quotedView} from './code.js';
import {factLabelView} from './fact-label.js';
import {hasSignsOf} from './pattern-words.js';
import {textListView} from './phrase.js';
import {codeTestWords, dateTestWords, mostCodes, optionLabel, periodTestWords} from './test-words.js';
import {unbrokenView} from './unbroken.js';

/** How many are shown of a list that is told in full: what a page can hold. */
const mostOfAll = 1000;

function choiceTestWords(test: Test, question: ChoiceQuestion, speaker: Speaker): unknown {
  const labels = (values: readonly string[]) => values.map((value) => optionLabel(question, value, speaker));
  const {notIn = []} = test;
  if (test.in) return textListView(labels(test.in.filter((value) => !notIn.includes(value))), speaker, 'or');
  const excluded = labels(notIn).map((label) => speaker.say(m.quoted, speaker.text(label).value));
  return speaker.say(m.anythingBut, speaker.list(excluded, 'or'));
}

/** Words a test of a code with the example of its question, where that has the shape that the test asks for. */
function codeWordsWithExample(
  test: Test,
  {example}: CodeQuestion,
  speaker: Speaker,
  most: number | undefined,
): string {
  const words = codeTestWords(test, speaker, quoteCode, most);
  const [pattern, ...others] = listOf(test.like) ?? [];
  // The test has no member but the pattern, so that the example passes it.
  const isShape = pattern !== undefined && others.length === 0 && Object.keys(test).length === 2;
  return isShape && example !== undefined && hasSignsOf(pattern, example)
    ? speaker.say(m.withExample, words, quoteCode(example))
    : words;
}

/**
 * Words a test of any kind of answer.
 *
 * @param most - how many of a list of codes or dates are shown
 */
export function testWords(
  test: Test,
  question: Question | undefined,
  speaker: Speaker,
  most?: number,
): unknown {
  if (question?.kind === 'choice') return choiceTestWords(test, question, speaker);
  if (question?.kind === 'code') return quotedView(codeWordsWithExample(test, question, speaker, most));
  if (question?.kind === 'period') return unbrokenView(periodTestWords(test, speaker));
  return unbrokenView(dateTestWords(test, speaker, most));
}

/** A test in words and, where the reader's clock shows other times, by that as well. */
export function testView(
  test: Test,
  question: Question | undefined,
  {speaker, clocks}: Pick<Surface, 'speaker' | 'clocks'>,
  most?: number,
): unknown {
  return [testWords(test, question, speaker, most), clocks?.test(test)];
}

/** Everything that a condition is rendered with. */
export interface ConditionContext {
  readonly questions: Questions;
  readonly speaker: Speaker;
  readonly clocks?: ClockViews | undefined;
  /** Whether lists of codes and dates are told in full. */
  readonly isExact?: boolean;
}

/** A condition in words, as nested lists. */
export function conditionView(condition: Condition, context: ConditionContext): TemplateResult {
  const {questions, speaker, isExact} = context;
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const [only] = parts;
    if (only && parts.length === 1) return conditionView(only, context);
    if (parts.length === 0) return html`<p>${speaker.say('all' in condition ? m.everyone : m.nobody)}</p>`;
    return html`<p class="soft">${speaker.say('all' in condition ? m.allOfThese : m.oneOfThese)}</p>
      <ul class="rule">
        ${parts.map((part) => html`<li>${conditionView(part, context)}</li>`)}
      </ul>`;
  }
  const question = questions.get(condition.question);
  return html`<p class="test">
    <span class="soft">${question ? factLabelView(question, speaker) : condition.question}</span>
    <b>${testView(condition, question, context, isExact ? mostOfAll : mostCodes)}</b>
  </p>`;
}
