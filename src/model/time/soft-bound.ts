import type {DateBound} from '../schema/conditions.js';
import {
  civilInterval,
  civilMinute,
  daysInMonth,
  parseMoment,
  writeCivilMinute,
  type Moment,
} from './moment.js';

/** Between which two moments a bound lies, both included and of one precision; the same where it is exact. */
export interface BoundEnds {
  readonly first: string;
  readonly last: string;
}

type Part = 'early' | 'middle' | 'late';

/** The first days of the three parts of a month; the last part goes on to its end. */
const firstDays: Readonly<Record<Part, number>> = {early: 1, middle: 11, late: 21};
const firstMonths: Readonly<Record<Part, number>> = {early: 1, middle: 5, late: 9};

function written(year: number, month: number, day?: number): string {
  return writeCivilMinute(civilMinute(year, month, day)).slice(0, day === undefined ? 7 : 10);
}

/** The parts of a year are of four months, those of a month of ten days, the last to its end. */
function endsOfPart({precision, year, month = 1}: Moment, part: Part): BoundEnds | undefined {
  if (precision === 'year') {
    const first = firstMonths[part];
    return {first: written(year, first), last: written(year, first + 3)};
  }
  if (precision !== 'month') return undefined;
  const day = firstDays[part];
  const last = part === 'late' ? daysInMonth(year, month) : day + 9;
  return {first: written(year, month, day), last: written(year, month, last)};
}

/** The moment before or after one, at the same precision; the same where it would leave the years of four digits. */
function neighbour(text: string, direction: -1 | 1): string {
  const moment = parseMoment(text);
  if (!moment) return text;
  const [start, end] = civilInterval(moment);
  const minute = direction < 0 ? start - 1 : end;
  if (minute < civilMinute(0) || minute >= civilMinute(10_000)) return text;
  const length = {year: 4, month: 7, day: 10, minute: 16}[moment.precision];
  // A time of day keeps its offset.
  return writeCivilMinute(minute).slice(0, length) + text.slice(length);
}

/** Between which moments a bound of a test lies: within one unit to either side, or anywhere in a part. */
export function boundEnds(bound: DateBound): BoundEnds {
  if (typeof bound === 'string') return {first: bound, last: bound};
  const {on, part, approximate} = bound;
  const moment = parseMoment(on);
  const {first, last} = (moment && part && endsOfPart(moment, part)) ?? {first: on, last: on};
  return approximate ? {first: neighbour(first, -1), last: neighbour(last, 1)} : {first, last};
}

/** Every moment that a bound may mean, in rising order. */
export function meaningsOf(bound: DateBound): string[] {
  const {first, last} = boundEnds(bound);
  const moments = [first];
  for (let moment = first; moment !== last; moments.push(moment)) moment = neighbour(moment, 1);
  return moments;
}
