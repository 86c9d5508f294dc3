import {html, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {otherValue} from '../../model/choice-answers.js';
import type {ChoiceQuestion, Condition, Question, Test} from '../../model/schema/eligibility.js';
import type {Text} from '../../model/schema/text.js';
import {listOf} from '../../model/list-of.js';
import {labelOf, type Questions} from '../../model/questions.js';
import {patternWords} from './pattern-words.js';
import {textListView, textView} from './phrase.js';

/** How many codes or dates of a list are shown. */
const mostCodes = 6;

/** The label of an answer of a choice. */
export function optionLabel(question: ChoiceQuestion, value: string, speaker: Speaker): Text {
  if (value === otherValue) return {[speaker.locale]: speaker.say(m.noneOfThese)};
  return question.options.find((option) => option.value === value)?.label ?? value;
}

/** The first few of a list joined by "or", and the number of the others. */
function shortList(items: readonly string[], speaker: Speaker): string {
  const more = items.length - mostCodes;
  if (more <= 1) return speaker.list(items, 'or');
  return speaker.list([...items.slice(0, mostCodes), speaker.say(m.others, speaker.number(more))], 'or');
}

/** Words a test of a date, such as "1 April 2011 or later". */
export function dateTestWords(test: Omit<Test, 'question'>, speaker: Speaker): string {
  const {from, to, after, before, in: listed} = test;
  const words: string[] = [];
  if (listed)
    words.push(
      shortList(
        listed.map((date) => speaker.moment(date)),
        speaker,
      ),
    );
  const isRange = typeof from === 'string' && typeof to === 'string';
  if (isRange) words.push(speaker.when({from, to}));
  else if (from !== undefined) words.push(speaker.say(m.fromDate, speaker.when(from)));
  if (after !== undefined) words.push(speaker.say(m.afterDate, speaker.when(after)));
  if (to !== undefined && !isRange) words.push(speaker.say(m.toDate, speaker.when(to)));
  if (before !== undefined) words.push(speaker.say(m.beforeDate, speaker.when(before)));
  return speaker.list(words);
}

/** Words a test of a period, such as "at any time: May to October 2022". */
function periodTestWords({within, ...test}: Test, speaker: Speaker): string {
  return speaker.say(within ? m.allTheTime : m.atAnyTime, dateTestWords(test, speaker));
}

function choiceTestWords(test: Test, question: ChoiceQuestion, speaker: Speaker): unknown {
  const labels = (values: readonly string[]) => values.map((value) => optionLabel(question, value, speaker));
  if (test.in) return textListView(labels(test.in), speaker, 'or');
  const excluded = labels(test.notIn ?? []).map((label) => speaker.text(label).value);
  return speaker.say(m.anythingBut, speaker.list(excluded, 'or'));
}

/** Words what a test says of a code, or of the part of it that is tested. */
function codeWords({from, to, in: listed, prefix, like}: Test, speaker: Speaker): string {
  const words: string[] = [];
  const either = (patterns: readonly string[]) =>
    shortList(
      patterns.map((pattern) => patternWords(pattern, speaker)),
      speaker,
    );
  if (listed) words.push(shortList(listed, speaker));
  if (prefix !== undefined) words.push(speaker.say(m.beginsWith, shortList(listOf(prefix) ?? [], speaker)));
  if (like !== undefined) words.push(either(listOf(like) ?? []));
  // Codes are ordered as dates are, and worded alike.
  if (from !== undefined || to !== undefined) words.push(dateTestWords({from, to}, speaker));
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
  const place = (counted: number) =>
    counted < 0 ? speaker.say(m.fromEnd, number(counted)) : number(counted);
  return speaker.say(m.charactersBetween, place(first), place(last), words);
}

/** Words a test of a code, such as "begins with AB". */
export function codeTestWords(test: Test, speaker: Speaker): string {
  const words = codeWords(test, speaker);
  return test.part ? partWords(test.part, words, speaker) : words;
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

/** Words a test of any kind of answer. */
export function testWords(test: Test, question: Question | undefined, speaker: Speaker): unknown {
  if (question?.kind === 'choice') return choiceTestWords(test, question, speaker);
  return typedTestWords(test, question, speaker);
}

/** Everything that a condition is rendered with. */
export interface ConditionContext {
  readonly questions: Questions;
  readonly speaker: Speaker;
  /** Renders a mark before a test, such as its outcome. */
  readonly markOf?: ((test: Test) => unknown) | undefined;
}

/** A condition in words, as nested lists. */
export function conditionView(condition: Condition, context: ConditionContext): TemplateResult {
  const {questions, speaker, markOf} = context;
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const [only] = parts;
    if (only && parts.length === 1) return conditionView(only, context);
    if (parts.length === 0) return html`<p>${speaker.say(m.everyone)}</p>`;
    return html`<p class="soft">${speaker.say('all' in condition ? m.allOfThese : m.oneOfThese)}</p>
      <ul class="rule">
        ${parts.map((part) => html`<li>${conditionView(part, context)}</li>`)}
      </ul>`;
  }
  const question = questions.get(condition.question);
  return html`<p class="test">
    ${markOf?.(condition)}
    <span class="soft">${question ? textView(labelOf(question), speaker) : condition.question}</span>
    <b>${testWords(condition, question, speaker)}</b>
  </p>`;
}
