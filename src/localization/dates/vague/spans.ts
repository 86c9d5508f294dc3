import {
  civilInterval,
  civilMinute,
  parseMoment,
  writeCivilMinute,
  type Precision,
} from '../../../model/time/moment.js';
import type {DateNote} from '../typed-dates.js';

/** A stretch of time between two moments, both included whole; an end that is empty is open. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** When a stretch begins and when it ends, as far as that was said: a stretch each, in which that lies. */
export interface Ends {
  readonly from?: Span | undefined;
  readonly until?: Span | undefined;
  /** Whether it still goes on. */
  readonly goesOn?: true | undefined;
}

/** A stretch that may be meant, and what has to be said of how it was understood. */
export interface Reading extends Span {
  /** Where it was said to go from one date to another, or to begin or end with one. */
  readonly ends?: Ends | undefined;
  readonly note?: DateNote | undefined;
}

const lengths = {year: 4, month: 7, day: 10, minute: 16} as const;

/** A civil minute as a moment of some precision; within the years that moments have. */
function momentOf(minute: number, precision: Precision): string {
  const last = civilMinute(10_000) - 1;
  const within = Math.min(Math.max(minute, civilMinute(0)), last);
  return writeCivilMinute(within).slice(0, lengths[precision]);
}

/** Writes a moment; months and days may lie beyond their year, as in `Date`. */
export function written(year: number, month?: number, day?: number): string {
  const precision = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
  return momentOf(civilMinute(year, month, day), precision);
}

/** The moment some units of its own precision later. */
export function shifted(text: string, units: number): string {
  const moment = parseMoment(text);
  if (!moment) return text;
  const {precision, year, month, day} = moment;
  if (precision === 'year') return written(year + units);
  if (precision === 'month') return written(year, (month ?? 1) + units);
  return written(year, month, (day ?? 1) + units);
}

/** Whether the first of two moments begins after the other has ended. */
export function isAfter(one: string, other: string): boolean {
  const [first, last] = [parseMoment(one), parseMoment(other)];
  return !!first && !!last && civilInterval(first)[0] >= civilInterval(last)[1];
}

/** The earlier beginning and the later end of two stretches. */
export function joined(one: Reading, other: Reading): Reading {
  const startsFirst = (text: string) => civilInterval(parseMoment(text) ?? {precision: 'year', year: 0});
  return {
    ...one,
    first: startsFirst(one.first)[0] <= startsFirst(other.first)[0] ? one.first : other.first,
    last: startsFirst(one.last)[1] >= startsFirst(other.last)[1] ? one.last : other.last,
  };
}

/**
 * How far "about" reaches to either side: of a day a week, else one unit; see `approximate` of a soft bound.
 *
 * @param part - whose unit it is where "about" stands with that alone
 */
export function widened<Each extends Span>({first, last, ...rest}: Each, part?: 'year' | 'month') {
  const far = (text: string, direction: -1 | 1) => {
    if (part) return momentBy(text, direction * (part === 'year' ? 12 : 1));
    return shifted(text, direction * (text.length === lengths.day ? 7 : 1));
  };
  return {...rest, first: far(first, -1), last: far(last, 1)};
}

/** The moment some months later, at its own precision. */
function momentBy(text: string, months: number): string {
  const {precision, year = 0, month = 1, day = 1} = parseMoment(text) ?? {};
  if (precision === 'year') return written(year + Math.sign(months));
  return written(year, month + months, precision === 'day' ? day : undefined);
}

/** As answers write it: `2012`, or `2011..2012`. */
export function answerOf({first, last}: Span): string {
  return first === last ? first : `${first}..${last}`;
}
