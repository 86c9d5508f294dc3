import type {DateBound, Test} from '../../model/schema/eligibility.js';
import {civilInterval, parseMoment, type Moment} from '../../model/time/moment.js';
import {boundEnds} from '../../model/time/soft-bound.js';
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
import type {NumberLine} from './number-line.js';

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

/** Where a test begins and ends: certainly, and at the widest where one of its bounds is vague. */
export interface Reaches {
  readonly sure: Interval;
  readonly maybe: Interval;
}

/** Places dates among the minutes of the calendar, or of the line of instants. */
export interface DatePlaces {
  /** The minutes of a date; undefined if it is none, or its zone is not known. */
  readonly place: (text: string) => Interval | undefined;
  /** The minutes that an answer leaves open, which may come twice; undefined if it cannot be read. */
  readonly locate: (text: string) => Intervals | undefined;
  /** The minutes between the bounds of a test. */
  readonly reachesOf: (test: Test) => Reaches;
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
    reachesOf({from, to, after, before}) {
      // A bound that cannot be placed, in a zone that this machine does not know, decides as little as an inverted range.
      const cuts = (bound: DateBound | undefined, side: 0 | 1, unplaced: number): Interval[] => {
        if (bound === undefined) return [];
        const {first, last} = boundEnds(bound);
        return [[place(first)?.[side] ?? unplaced, place(last)?.[side] ?? unplaced]];
      };
      const starts = [...cuts(from, 0, Infinity), ...cuts(after, 1, Infinity)];
      const ends = [...cuts(to, 1, -Infinity), ...cuts(before, 0, -Infinity)];
      const latest = (side: 0 | 1) => Math.max(-Infinity, ...starts.map((cut) => cut[side]));
      const earliest = (side: 0 | 1) => Math.min(Infinity, ...ends.map((cut) => cut[side]));
      return {sure: [latest(1), earliest(0)], maybe: [latest(0), earliest(1)]};
    },
  };
}

/** Beyond every date, in minutes: there lies "never". */
const farthest = 1e15;

/** Whether a stretch of a line is one of dates, and not the answer that it never was. */
export function isDate([start]: Interval): boolean {
  return start <= farthest;
}

/**
 * Dates on their line.
 *
 * @param hasNever - whether there is also the answer that it never was
 */
export function dateLine({place, locate, reachesOf}: DatePlaces, hasNever = false): NumberLine {
  const dates: Intervals = hasNever ? [[-Infinity, farthest]] : everything;
  const beyond: Intervals = [[farthest + 1, Infinity]];

  const locateSpan = (first: string, last: string): Intervals | undefined => {
    // A time that no clock showed still bounds a span: by the moment at which they jumped.
    const start = first === '' ? -Infinity : (locate(first)?.[0] ?? place(first))?.[0];
    const end = last === '' ? Infinity : (locate(last)?.at(-1) ?? place(last))?.[1];
    return start === undefined || end === undefined ? undefined : intersection(dates, union([[start, end]]));
  };

  return {
    facts: hasNever ? [...dates, ...beyond] : everything,
    locate(answer) {
      if (hasNever && answer === never) return beyond;
      const [first = '', last, ...rest] = answer.split('..');
      if (rest.length > 0) return undefined;
      return last === undefined ? locate(first) : locateSpan(first.trim(), last.trim());
    },
    reach(test) {
      const {sure, maybe} = reachesOf(test);
      const listed = test.in ? union(test.in.flatMap((date) => [place(date) ?? [0, 0]])) : dates;
      const holds = intersection(listed, union([sure]));
      const widest = intersection(listed, union([maybe]));
      if (widest.length === 0) return {holds: nothing, undecidable: dates};
      return {holds: intersection(holds, dates), undecidable: difference(intersection(widest, dates), holds)};
    },
  };
}
