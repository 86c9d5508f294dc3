import {fill} from '../../localization/fill.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {otherValue} from '../../model/choice-answers.js';
import {listOf} from '../../model/list-of.js';
import type {Test} from '../../model/schema/conditions.js';
import type {ChoiceQuestion, Question} from '../../model/schema/questions.js';
import type {Text} from '../../model/schema/text.js';
import type {Quote} from './code.js';
import {patternWords} from './pattern-words.js';

/** How many codes or dates of a list are shown. */
export const mostCodes = 6;

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
export function periodTestWords({within, ...test}: Test, speaker: Speaker): string {
  return speaker.say(within ? m.onlyWithin : m.atAnyTime, dateTestWords(test, speaker));
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

/** Whether words of a test leave out some of its codes or dates. */
export function isShortened({in: listed, prefix, like}: Test, question: Question | undefined): boolean {
  const lists = [listed, listOf(prefix), listOf(like)];
  return (
    question?.kind !== 'choice' && lists.some((list) => list !== undefined && list.length > mostCodes + 1)
  );
}
