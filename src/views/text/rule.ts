import {html, type TemplateResult} from 'lit';
import {fill} from '../../localization/fill.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {otherValue} from '../../model/choice-answers.js';
import type {Condition, Test} from '../../model/schema/conditions.js';
import type {ChoiceQuestion, CodeQuestion, Question} from '../../model/schema/questions.js';
import type {Text} from '../../model/schema/text.js';
import {listOf} from '../../model/list-of.js';
import type {Questions} from '../../model/questions.js';
import {quoteCode, quotedView, type Quote} from './code.js';
import type {ClockViews} from '../clocks/clock-views.js';
import type {Surface} from '../surface.js';
import {factLabelView} from './fact-label.js';
import {hasSignsOf, patternWords} from './pattern-words.js';
import {textListView} from './phrase.js';
import {unbrokenView} from './unbroken.js';

/** How many codes or dates of a list are shown. */
const mostCodes = 6;

/** How many are shown of a list that is told in full: what a page can hold. */
const mostOfAll = 1000;

/** The label of an answer of a choice. */
export function optionLabel(question: ChoiceQuestion, value: string, speaker: Speaker): Text {
  if (value === otherValue) return {[speaker.locale]: speaker.say(m.noneOfThese)};
  return question.options.find((option) => option.value === value)?.label ?? value;
}

/** The first few of a list joined by "or", and the number of the others. */
export function shortList(items: readonly string[], speaker: Speaker, most = mostCodes): string {
  const more = items.length - most;
  if (more <= 1) return speaker.list(items, 'or');
  return speaker.list([...items.slice(0, most), speaker.say(m.others, speaker.number(more))], 'or');
}

/** Words a test of a date, such as "1 April 2011 or later". */
export function dateTestWords(test: Omit<Test, 'question'>, speaker: Speaker, most?: number): string {
  const {from, to, after, before, in: listed} = test;
  const words: string[] = [];
  if (listed)
    words.push(
      shortList(
        listed.map((date) => speaker.moment(date)),
        speaker,
        most,
      ),
    );
  const isRange = typeof from === 'string' && typeof to === 'string';
  if (isRange) words.push(speaker.when({from, to}));
  else if (from !== undefined) words.push(speaker.say(m.fromDate, speaker.when(from)));
  if (after !== undefined) words.push(speaker.say(m.afterDate, speaker.when(after)));
  if (to !== undefined && !isRange)
    words.push(speaker.say(words.length > 0 ? m.noLaterThan : m.toDate, speaker.when(to)));
  if (before !== undefined) words.push(speaker.say(m.beforeDate, speaker.when(before)));
  return speaker.list(words);
}

/** Words a test of a period, such as "at any time: May to October 2022". */
function periodTestWords({within, ...test}: Test, speaker: Speaker): string {
  return speaker.say(within ? m.onlyWithin : m.atAnyTime, dateTestWords(test, speaker));
}

function choiceTestWords(test: Test, question: ChoiceQuestion, speaker: Speaker): unknown {
  const labels = (values: readonly string[]) => values.map((value) => optionLabel(question, value, speaker));
  const {notIn = []} = test;
  if (test.in) return textListView(labels(test.in.filter((value) => !notIn.includes(value))), speaker, 'or');
  const excluded = labels(notIn).map((label) => speaker.say(m.quoted, speaker.text(label).value));
  return speaker.say(m.anythingBut, speaker.list(excluded, 'or'));
}

/** Words what a test says of a code, or of the part of it that is tested. */
function codeWords(
  {from, to, in: listed, prefix, like}: Test,
  speaker: Speaker,
  quote: Quote,
  most?: number,
): string {
  const words: string[] = [];
  const either = (patterns: readonly string[]) =>
    shortList(
      patterns.map((pattern) => patternWords(pattern, speaker, quote)),
      speaker,
      most,
    );
  if (listed) words.push(shortList(listed.map(quote), speaker, most));
  if (prefix !== undefined)
    words.push(speaker.say(m.beginsWith, shortList((listOf(prefix) ?? []).map(quote), speaker, most)));
  if (like !== undefined) words.push(either(listOf(like) ?? []));
  // Codes are ordered as dates are, and worded alike; but a code such as 2022-10 is not written out as a date.
  // Nor does a line begin with the dash between them.
  if (typeof from === 'string' && typeof to === 'string')
    words.push(
      from === to ? quote(from) : fill(speaker.patterns.range.replace(' ', '\u00a0'), quote(from), quote(to)),
    );
  else if (typeof from === 'string') words.push(speaker.say(m.fromDate, quote(from)));
  else if (typeof to === 'string') words.push(speaker.say(m.toDate, quote(to)));
  return speaker.list(words);
}

/** Words which characters of a code a condition is about. */
function partWords([first, last]: readonly [number, number], words: string, speaker: Speaker): string {
  const number = (place: number) => speaker.number(Math.abs(place));
  if (last === -1) {
    if (first === 1) return words;
    return speaker.say(first < 0 ? m.lastCharacters : m.charactersFrom, number(first), words);
  }
  if (first === 1 && last > 0) return speaker.say(m.firstCharacters, number(last), words);
  if (first < 0 && last < 0) return speaker.say(m.charactersFromEnd, number(first), number(last), words);
  const place = (counted: number) =>
    counted < 0 ? speaker.say(m.fromEnd, number(counted)) : number(counted);
  return speaker.say(m.charactersBetween, place(first), place(last), words);
}

/**
 * Words a test of a code, such as "begins with AB".
 *
 * @param quote - puts codes into the words
 */
export function codeTestWords(test: Test, speaker: Speaker, quote: Quote = String, most?: number): string {
  const words = codeWords(test, speaker, quote, most);
  return test.part ? partWords(test.part, words, speaker) : words;
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

/** Words a test of what is typed: a code, a period or a date. */
export function typedTestWords(
  test: Test,
  question: Exclude<Question, ChoiceQuestion> | undefined,
  speaker: Speaker,
): string {
  if (question?.kind === 'code') return codeTestWords(test, speaker);
  if (question?.kind === 'period') return periodTestWords(test, speaker);
  return dateTestWords(test, speaker);
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

/** Whether words of a test leave out some of its codes or dates. */
export function isShortened({in: listed, prefix, like}: Test, question: Question | undefined): boolean {
  const lists = [listed, listOf(prefix), listOf(like)];
  return (
    question?.kind !== 'choice' && lists.some((list) => list !== undefined && list.length > mostCodes + 1)
  );
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
