import type {Test} from '../../model/schema/eligibility.js';
import {civilInterval, parseMoment, type Moment} from '../../model/time/moment.js';
import {instantOf, instantsOf, isTimeZone} from '../../model/time/zone.js';
import {everything, nothing, union, type Interval, type Intervals} from './intervals.js';
import type {NumberLine} from './number-line.js';

/** The moments that a test of a date names. */
function boundsOf({from, to, after, before}: Test): string[] {
  return [from, to, after, before].filter((bound) => bound !== undefined);
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
  return zonesThatSkippedDays.test(timeZone) || tests.flatMap(boundsOf).some(hasOffset);
}

/** Places moments on the calendar, or on the line of instants. */
function placeMoment(moment: Moment, timeZone: string | undefined): Interval {
  const [start, end] = civilInterval(moment);
  if (timeZone === undefined) return [start, end];
  if (moment.offset !== undefined) return [start - moment.offset, end - moment.offset];
  return [instantOf(timeZone, start), instantOf(timeZone, end)];
}

/**
 * Dates on their line.
 *
 * @param timeZone - the zone by whose rules dates are placed among instants; undefined to compare them on the calendar
 */
export function dateLine(timeZone: string | undefined): NumberLine {
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
      const [first = '', last, ...rest] = answer.split('..');
      if (rest.length > 0) return undefined;
      return last === undefined ? locateMoment(first) : locateSpan(first.trim(), last.trim());
    },
    reach({from, to, after, before}) {
      let [start, end] = [-Infinity, Infinity];
      // A bound that cannot be placed, in a zone that this machine does not know, decides as little as an inverted range.
      if (from !== undefined) start = place(from)?.[0] ?? Infinity;
      if (after !== undefined) start = Math.max(start, place(after)?.[1] ?? Infinity);
      if (to !== undefined) end = place(to)?.[1] ?? -Infinity;
      if (before !== undefined) end = Math.min(end, place(before)?.[0] ?? -Infinity);
      return start < end
        ? {holds: [[start, end]], undecidable: nothing}
        : {holds: nothing, undecidable: everything};
    },
  };
}
