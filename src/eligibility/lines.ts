import {compareCodes, foldCode} from '../model/code.js';
import {answersOf} from '../model/conditions.js';
import type {
  ChoiceQuestion,
  CodeQuestion,
  DateQuestion,
  Question,
  Test,
} from '../model/schema/eligibility.js';
import {civilInterval, parseMoment, type Moment} from '../model/when.js';
import {instantOf, instantsOf, isTimeZone} from '../model/zone.js';
import {matchesPattern} from './code-pattern.js';
import {difference, everything, union, type Interval, type Intervals} from './intervals.js';

/** Where a test holds among the facts of a question. */
export interface Reach {
  readonly holds: Intervals;
  /** Where the notice contradicts itself, so that nobody can say whether the test holds. */
  readonly contradicts: Intervals;
}

/** The facts of a question laid out on a number line, so that tests and answers become sets of numbers. */
export interface Line {
  /** Every fact there is. */
  readonly facts: Intervals;
  /** The facts that an answer leaves open; undefined if it cannot be read or is none. */
  locate(answer: string): Intervals | undefined;
  /** Where a test holds. */
  reach(test: Test): Reach;
}

/** Codes have no line: a code that is not known could be anything, and one that is known settles every test. */
export type CodeTest = (code: string) => boolean;

const nothing: Intervals = [];

/** The moments that a test of a date names. */
function boundsOf({from, to, after, before}: Test): string[] {
  return [from, to, after, before].filter((bound) => bound !== undefined);
}

function hasOffset(text: string): boolean {
  return text.split('..').some((moment) => parseMoment(moment)?.offset !== undefined);
}

/** The zones in which a whole day was left out when they moved across the date line (tz database, 2025b). */
const zonesThatSkippedDays =
  /^(Asia\/Manila|Kwajalein|Pacific\/(Apia|Enderbury|Fakaofo|Kanton|Kiritimati|Kwajalein))$/;

/**
 * Whether dates have to be placed on the line of instants, by the zone's rules: because one of them says its offset, or
 * because the zone's calendar has a gap. Else they are compared on the calendar, which needs no zone and means the same.
 */
export function needsInstants(tests: readonly Test[], answer: string | undefined, timeZone = ''): boolean {
  return (
    (answer !== undefined && hasOffset(answer)) ||
    tests.flatMap(boundsOf).some(hasOffset) ||
    zonesThatSkippedDays.test(timeZone)
  );
}

/** Places moments on the calendar, or on the line of instants. */
function placeMoment(moment: Moment, timeZone: string | undefined): Interval {
  const [start, end] = civilInterval(moment);
  if (timeZone === undefined) return [start, end];
  if (moment.offset !== undefined) return [start - moment.offset, end - moment.offset];
  return [instantOf(timeZone, start), instantOf(timeZone, end)];
}

/**
 * @param timeZone - the zone by whose rules dates are placed among instants; undefined to compare them on the calendar
 */
export function dateLine(_question: DateQuestion, timeZone: string | undefined): Line {
  const placed = new Map<string, Interval | undefined>();
  const isKnownZone = timeZone === undefined || isTimeZone(timeZone);
  const place = (text: string): Interval | undefined => {
    if (!placed.has(text)) {
      const moment = parseMoment(text);
      placed.set(text, moment && isKnownZone ? placeMoment(moment, timeZone) : undefined);
    }
    return placed.get(text);
  };

  const locateMoment = (text: string): Intervals | undefined => {
    const moment = parseMoment(text);
    if (!moment || !isKnownZone) return undefined;
    if (timeZone === undefined || moment.precision !== 'minute' || moment.offset !== undefined) {
      return union([placeMoment(moment, timeZone)]);
    }
    // Where the clocks go back, a local time comes twice, and the reader cannot tell which they mean.
    const minutes = instantsOf(timeZone, civilInterval(moment)[0]);
    return union(minutes.map((minute) => [minute, minute + 1]));
  };

  const locateSpan = (first: string, last: string): Intervals | undefined => {
    const start = first === '' ? -Infinity : locateMoment(first)?.[0]?.[0];
    const end = last === '' ? Infinity : locateMoment(last)?.at(-1)?.[1];
    return start === undefined || end === undefined ? undefined : union([[start, end]]);
  };

  return {
    facts: everything,
    locate(answer) {
      const [first = '', last, ...rest] = answer.trim().split('..');
      if (rest.length > 0) return undefined;
      return last === undefined ? locateMoment(first) : locateSpan(first.trim(), last.trim());
    },
    reach(test) {
      const [from, to, after, before] = [test.from, test.to, test.after, test.before].map((bound) =>
        bound === undefined ? undefined : (place(bound) ?? null),
      );
      const start = Math.max(from?.[0] ?? -Infinity, after?.[1] ?? -Infinity);
      const end = Math.min(to?.[1] ?? Infinity, before?.[0] ?? Infinity);
      // A bound that cannot be placed, in a zone that this machine does not know, decides as little as an inverted range.
      const isSound = start < end && ![from, to, after, before].includes(null);
      return isSound
        ? {holds: [[start, end]], contradicts: nothing}
        : {holds: nothing, contradicts: everything};
    },
  };
}

/** Options stand on the line in their order, each on an interval of length 1. */
export function choiceLine(question: ChoiceQuestion): Line {
  const positions = new Map(answersOf(question).map((value, index) => [value, index]));
  const facts: Intervals = [[0, positions.size]];
  const place = (values: readonly string[]) =>
    union(
      values.flatMap((value): Interval[] => {
        const position = positions.get(value);
        return position === undefined ? [] : [[position, position + 1]];
      }),
    );
  return {
    facts,
    locate: (answer) => (positions.has(answer) ? place([answer]) : undefined),
    reach(test) {
      const isKnown = (value: string) => positions.has(value);
      const included = test.in ? place(test.in) : facts;
      const excluded = place(test.notIn ?? []);
      // A name that no option has may be any option that the test does not name, misspelt.
      const surely = test.notIn?.every(isKnown) === false ? nothing : difference(included, excluded);
      const maybe = difference(test.in?.every(isKnown) === false ? facts : included, excluded);
      const contradicts = maybe.length > 0 ? difference(maybe, surely) : facts;
      return {holds: surely, contradicts};
    },
  };
}

/** Reads a test of a code; undefined where the test contradicts itself. */
export function codeTest(_question: CodeQuestion, test: Test): CodeTest | undefined {
  const from = test.from === undefined ? undefined : foldCode(test.from);
  const to = test.to === undefined ? undefined : foldCode(test.to);
  if (from !== undefined && to !== undefined && compareCodes(from, to) > 0) return undefined;
  const listed = test.in && new Set(test.in.map(foldCode));
  if (listed?.size === 0) return undefined;
  const prefix = test.prefix === undefined ? undefined : foldCode(test.prefix);
  const {like} = test;
  return (code) =>
    (from === undefined || compareCodes(from, code) <= 0) &&
    (to === undefined || compareCodes(code, to) <= 0) &&
    (prefix === undefined || code.startsWith(prefix)) &&
    (like === undefined || matchesPattern(like, code)) &&
    (listed === undefined || listed.has(code));
}

/** @param timeZone - as for `dateLine` */
export function lineOf(question: Exclude<Question, CodeQuestion>, timeZone: string | undefined): Line {
  return question.kind === 'date' ? dateLine(question, timeZone) : choiceLine(question);
}
