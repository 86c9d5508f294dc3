import type {Test} from '../../model/schema/conditions.js';
import {civilInterval, parseMoment, type Moment} from '../../model/time/moment.js';
import {boundEnds, meaningsOf} from '../../model/time/soft-bound.js';
import {instantOf, instantsOf, isTimeZone} from '../../model/time/zone.js';
import {never} from '../answers.js';
import {
  difference,
  everything,
  intersection,
  nothing,
  union,
  type Interval,
  type Intervals,
} from './intervals.js';
import type {NumberLine, Reach} from './number-line.js';

/** The moments that a test of a date names. */
function datesOf({from, to, after, before, in: listed = []}: Test): string[] {
  const bounds = [from, to, after, before].flatMap((bound) =>
    bound === undefined ? [] : boundEnds(bound).first,
  );
  return [...bounds, ...listed];
}

/** Whether a date, or an end of a span, says its offset from UTC. */
export function hasOffset(text: string): boolean {
  return /T[\d:]+(Z|[+-])/.test(text);
}

/** The zones in which a whole day was left out when they moved across the date line (tz database, 2025b). */
const zonesThatSkippedDays =
  /^(Asia\/Manila|Kwajalein|Pacific\/(Apia|Enderbury|Fakaofo|Kanton|Kiritimati|Kwajalein))$/;

/**
 * Whether dates have to be placed on the line of instants, by the zone's rules: because one of them has an offset, or
 * because the zone's calendar has a gap. Otherwise they are compared on the calendar, which needs no zone and gives the
 * same results.
 */
export function needsInstants(tests: readonly Test[], timeZone = ''): boolean {
  return zonesThatSkippedDays.test(timeZone) || tests.flatMap(datesOf).some(hasOffset);
}

/** Places moments on the calendar, or on the line of instants. */
function placeMoment(moment: Moment, timeZone: string | undefined): Interval {
  const [start, end] = civilInterval(moment);
  if (timeZone === undefined) return [start, end];
  if (moment.offset !== undefined) return [start - moment.offset, end - moment.offset];
  return [instantOf(timeZone, start), instantOf(timeZone, end)];
}

const boundMembers = ['from', 'to', 'after', 'before'] as const;

type BoundMember = (typeof boundMembers)[number];

/** A test whose bounds are exact. */
type ExactTest = Omit<Test, BoundMember> & Partial<Record<BoundMember, string>>;

function isExact(test: Test): test is ExactTest {
  return boundMembers.every((member) => typeof test[member] !== 'object');
}

/** The exact tests that one with vague bounds may mean; a bound that it has twice means the same both times. */
function exactTests(test: Test): ExactTest[] {
  if (isExact(test)) return [test];
  const vague = boundMembers.map((member) => test[member]).find((bound) => typeof bound === 'object');
  const isSame = (bound: Test['from']) => JSON.stringify(bound) === JSON.stringify(vague);
  const members = boundMembers.filter((member) => isSame(test[member]));
  return meaningsOf(vague ?? '').flatMap((moment) =>
    exactTests({...test, ...Object.fromEntries(members.map((member) => [member, moment]))}),
  );
}

/** Places dates among the minutes of the calendar, or of the line of instants. */
export interface DatePlaces {
  /** The minutes of a date; undefined if it is none, or its zone is not known. */
  readonly place: (text: string) => Interval | undefined;
  /** The minutes that an answer leaves open, which may come twice; undefined if it cannot be read. */
  readonly locate: (text: string) => Intervals | undefined;
  /** The minutes between the bounds of a test; several stretches where one of its bounds is vague. */
  readonly stretchesOf: (test: Test) => readonly Interval[];
}

/**
 * @param timeZone - the zone by whose rules dates are placed among instants; undefined to compare them on the calendar
 */
export function datePlaces(timeZone: string | undefined): DatePlaces {
  const placed = new Map<string, Interval | undefined>();
  const isKnownZone = timeZone === undefined || isTimeZone(timeZone);
  const place = (text: string): Interval | undefined => {
    if (!placed.has(text)) {
      const moment = parseMoment(text);
      placed.set(text, moment && isKnownZone ? placeMoment(moment, timeZone) : undefined);
    }
    return placed.get(text);
  };
  // A bound that cannot be placed, in a zone that this machine does not know, decides as little as an inverted range.
  const edge = (date: string | undefined, side: 0 | 1, open: number) =>
    date === undefined ? open : (place(date)?.[side] ?? -open);
  const between = ({from, to, after, before}: ExactTest): Interval => [
    Math.max(edge(from, 0, -Infinity), edge(after, 1, -Infinity)),
    Math.min(edge(to, 1, Infinity), edge(before, 0, Infinity)),
  ];
  return {
    place,
    locate(text) {
      const moment = parseMoment(text);
      if (!moment || !isKnownZone) return undefined;
      if (timeZone === undefined || moment.precision !== 'minute' || moment.offset !== undefined) {
        return union([placeMoment(moment, timeZone)]);
      }
      // Where the clocks go back, a local time comes twice, and the reader cannot tell which they mean.
      const minutes = instantsOf(timeZone, civilInterval(moment)[0]);
      return union(minutes.map((minute) => [minute, minute + 1]));
    },
    stretchesOf: (test) => exactTests(test).map(between),
  };
}

/** Beyond every date, in minutes: there lies "never". */
const farthest = 1e15;

/** Whether a stretch of a line is one of dates, and not the answer that it never was. */
export function isDate([start]: Interval): boolean {
  return start <= farthest;
}

/** What a test reaches that may mean several sets of facts; if all of these are empty, it contradicts itself. */
export function reachOf(meanings: readonly Intervals[], facts: Intervals): Reach {
  const [first = nothing, ...others] = meanings;
  let holds = first;
  for (const other of others) holds = intersection(holds, other);
  const widest = meanings.length > 1 ? union(meanings.flat()) : holds;
  if (widest.length === 0) return {holds, undecidable: facts};
  return {holds, undecidable: widest === holds ? nothing : difference(widest, holds)};
}

/**
 * Dates on their line.
 *
 * @param hasNever - whether there is also the answer that it never was
 */
export function dateLine({place, locate, stretchesOf}: DatePlaces, hasNever = false): NumberLine {
  const dates: Intervals = hasNever ? [[-Infinity, farthest]] : everything;
  const beyond: Intervals = [[farthest + 1, Infinity]];

  const locateSpan = (first: string, last: string): Intervals | undefined => {
    // A time that no clock showed still bounds a span: by the moment at which they jumped.
    const start = first === '' ? -Infinity : (locate(first)?.[0] ?? place(first))?.[0];
    const end = last === '' ? Infinity : (locate(last)?.at(-1) ?? place(last))?.[1];
    return start === undefined || end === undefined ? undefined : intersection(dates, union([[start, end]]));
  };

  const locateReading = (reading: string): Intervals | undefined => {
    const [first = '', last, ...rest] = reading.split('..');
    if (rest.length > 0) return undefined;
    return last === undefined ? locate(first.trim()) : locateSpan(first.trim(), last.trim());
  };

  return {
    facts: hasNever ? [...dates, ...beyond] : everything,
    locate(answer) {
      if (hasNever && answer === never) return beyond;
      const readings = answer.split('|').map(locateReading);
      // Where one of them says nothing, anything may be meant.
      return readings.every((reading) => reading?.length) ? union(readings.flat() as Interval[]) : undefined;
    },
    reach(test) {
      const listed = test.in && union(test.in.flatMap((date) => [place(date) ?? [0, 0]]));
      const fitting = listed ? intersection(listed, dates) : dates;
      return reachOf(
        stretchesOf(test).map((stretch) => intersection(fitting, union([stretch]))),
        dates,
      );
    },
  };
}
