import {answersOf} from '../../model/choice-answers.js';
import {foldCode} from '../../model/code.js';
import type {ChoiceQuestion, Question, Test} from '../../model/schema/eligibility.js';
import {civilInterval, parseMoment, writeCivilMinute} from '../../model/time/moment.js';
import {codeTest} from '../facts/code-test.js';
import {codesAround, nextCode, previousCode} from './sample-codes.js';

/** Where an answer stands to a test: on either side of a border, one of the options, or not given. */
export type BorderPlace =
  'first' | 'before' | 'last' | 'after' | 'option' | 'fitting' | 'unfitting' | 'unknown';

/** An answer at the border of a test. */
export interface BorderAnswer {
  readonly answer: string;
  readonly place: BorderPlace;
  /** The border in the words of the document, such as `from 2011-04-01`; empty where the answer says all. */
  readonly of: string;
}

/** Two answers between which a test turns: it holds for the first, and not for the second. */
export type BorderPair = readonly [inside: BorderAnswer, outside: BorderAnswer];

/** The last unit before a moment, its first, its last and the next one: days, or minutes with the same offset. */
function unitsAround(text: string): {before: string; first: string; last: string; after: string} | undefined {
  const moment = parseMoment(text);
  if (!moment || moment.year < 1 || moment.year > 9998) return undefined;
  const [start, end] = civilInterval(moment);
  const isMinute = moment.precision === 'minute';
  const offset = isMinute ? text.slice('2012-09-25T14:05'.length) : '';
  const write = (minute: number) => writeCivilMinute(minute).slice(0, isMinute ? 16 : 10) + offset;
  return {before: write(start - 1), first: write(start), last: write(end - 1), after: write(end)};
}

const bounds = ['from', 'after', 'to', 'before'] as const;

function pair(
  inside: string,
  outside: string,
  places: readonly [BorderPlace, BorderPlace],
  of: string,
): BorderPair {
  return [
    {answer: inside, place: places[0], of},
    {answer: outside, place: places[1], of},
  ];
}

function datePairs(test: Test): BorderPair[] {
  return bounds.flatMap((member) => {
    const text = test[member];
    const units = text === undefined ? undefined : unitsAround(text);
    if (!units) return [];
    const {before, first, last, after} = units;
    const of = `${member} ${text}`;
    if (member === 'from') return [pair(first, before, ['first', 'before'], of)];
    if (member === 'after') return [pair(after, last, ['first', 'before'], of)];
    if (member === 'to') return [pair(last, after, ['last', 'after'], of)];
    return [pair(before, first, ['last', 'after'], of)];
  });
}

function choicePairs({in: named, notIn = []}: Test, question: ChoiceQuestion): BorderPair[] {
  const answers = answersOf(question);
  const isInside = (answer: string) => (named?.includes(answer) ?? true) && !notIn.includes(answer);
  const inside = answers.filter(isInside);
  const outside = answers.filter((answer) => !isInside(answer));
  // The last of them is seldom named by another group: "none of these", or what stands for it.
  const [first, last] = [inside[0], outside.at(-1)];
  if (first === undefined || last === undefined) return [];
  const places = ['option', 'option'] as const;
  return [
    ...inside.map((answer) => pair(answer, last, places, '')),
    ...outside.slice(0, -1).map((answer) => pair(first, answer, places, '')),
  ];
}

/** The members of a test of codes that are no bounds, in the words of the document. */
function shapeOf({in: listed, prefix, like}: Test): string {
  const shape = [
    listed && 'in',
    prefix === undefined ? '' : `prefix ${prefix}`,
    like === undefined ? '' : `like ${like}`,
  ];
  return shape.filter(Boolean).join(', ');
}

function boundPairs({from, to}: Test, passes: (code: string) => boolean): BorderPair[] {
  const pairs: BorderPair[] = [];
  const add = (
    inside: string,
    outside: string | undefined,
    places: readonly [BorderPlace, BorderPlace],
    of: string,
  ) => {
    if (outside !== undefined && passes(foldCode(inside)) && !passes(outside))
      pairs.push(pair(inside, outside, places, of));
  };
  if (from !== undefined) add(from, previousCode(from), ['first', 'before'], `from ${from}`);
  if (to !== undefined) add(to, nextCode(to), ['last', 'after'], `to ${to}`);
  return pairs;
}

/** Each code around the borders of a test, with one on the other side of them. */
function shapePairs(test: Test, passes: (code: string) => boolean): BorderPair[] {
  const codes = [...new Set([...(test.in ?? []), ...codesAround(test)])];
  const places = ['fitting', 'unfitting'] as const;
  const inside = codes.filter((code) => passes(foldCode(code)));
  const outside = codes.filter((code) => !passes(foldCode(code)));
  const [firstInside, firstOutside] = [inside[0], outside[0]];
  if (firstInside === undefined || firstOutside === undefined) return [];
  // A listed code as it is written stands for the same code folded.
  const isNew = (code: string, index: number) =>
    inside.findIndex((other) => foldCode(other) === foldCode(code)) === index;
  return [
    ...inside.filter(isNew).map((code) => pair(code, firstOutside, places, shapeOf(test))),
    ...outside.slice(1).map((code) => pair(firstInside, code, places, shapeOf(test))),
  ];
}

function codePairs(test: Test): BorderPair[] {
  const passes = codeTest(test);
  if (!passes) return [];
  const hasShape = test.in !== undefined || test.prefix !== undefined || test.like !== undefined;
  return [...boundPairs(test, passes), ...(hasShape ? shapePairs(test, passes) : [])];
}

/**
 * The answers on both sides of every border of a test: of each bound the last outside and the first inside, of a choice
 * every option, of codes those that are listed or fit and their neighbours. None where all answers pass it, or none does.
 */
export function borderPairs(test: Test, question: Question): BorderPair[] {
  if (question.kind === 'date') return datePairs(test);
  return question.kind === 'choice' ? choicePairs(test, question) : codePairs(test);
}
