import {parseMoment} from '../model/when.js';
import {yearOfEra} from './eras.js';
import type {Patterns} from './patterns.js';

/** What a reader typed into the fields of a date. */
export interface TypedDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** Time of day; empty where none is asked for. */
  readonly time: string;
}

/** Why a typed date cannot be read. */
export type DateFault =
  'date-missing' | 'year-missing' | 'month-missing' | 'year-too-short' | 'date-not-real' | 'time-not-real';

/** A date as answers write it, or why it is none and in which field. */
export type DateReading =
  | {readonly date: string; readonly fault?: undefined}
  | {readonly fault: DateFault; readonly field: keyof TypedDate; readonly date?: undefined};

function clean(typed: string): string {
  return typed.normalize('NFKC').trim();
}

function cleanYear(typed: string): string {
  return clean(typed).replace(/年$/, '');
}

/** The year that a text names: four digits, or a year of a Japanese era; NaN if it is neither. */
function readYear(typed: string): number {
  const text = cleanYear(typed);
  return /^\d{4}$/.test(text) ? Number(text) : yearOfEra(text);
}

/** The month that a text names: a number, or the beginning of one month's name and no other's; NaN if it is neither. */
function readMonth(typed: string, {months}: Patterns): number {
  const text = clean(typed)
    .replace(/(\d)月$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const named = months.flatMap((name, index) => (name.toLowerCase().startsWith(text) ? [index + 1] : []));
  const [month = NaN, another] = named;
  return another === undefined ? month : NaN;
}

function readDay(typed: string): number {
  const text = clean(typed).replace(/日$/, '');
  return /^\d{1,2}$/.test(text) ? Number(text) : NaN;
}

/** A time of day as `HH:mm`, from `9:05`, `0905`, `9時5分`; undefined if it is none. */
function readTime(typed: string): string | undefined {
  const text = clean(typed);
  const [, hour, minute] = /^(\d{1,2})[:.時h](\d{1,2})分?$/.exec(text) ?? /^(\d\d)(\d\d)$/.exec(text) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59)
    return undefined;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/**
 * Reads a date as people type it: full-width digits, the month by name, the year of a Japanese era, the day or day and
 * month left out. Nothing is guessed: a year of two digits is asked about.
 *
 * @returns `2012`, `2012-09`, `2012-09-04` or, with a time, the local `2012-09-04T14:05`
 */
export function readTypedDate(typed: TypedDate, patterns: Patterns): DateReading {
  const has = {
    year: clean(typed.year) !== '',
    month: clean(typed.month) !== '',
    day: clean(typed.day) !== '',
  };
  const hasTime = clean(typed.time) !== '';
  if (!has.year && !has.month && !has.day) return {fault: 'date-missing', field: 'year'};
  if (!has.year) return {fault: 'year-missing', field: 'year'};
  if (has.day && !has.month) return {fault: 'month-missing', field: 'month'};

  const year = readYear(typed.year);
  if (Number.isNaN(year)) {
    const isShort = /^\d{1,3}$/.test(cleanYear(typed.year));
    return {fault: isShort ? 'year-too-short' : 'date-not-real', field: 'year'};
  }
  let date = pad(year, 4);
  for (const [field, number] of [
    ['month', readMonth(typed.month, patterns)],
    ['day', readDay(typed.day)],
  ] as const) {
    if (!has[field]) break;
    date += `-${pad(number, 2)}`;
    if (!parseMoment(date)) return {fault: 'date-not-real', field};
  }
  if (!hasTime) return {date};
  const time = readTime(typed.time);
  return has.day && time !== undefined ? {date: `${date}T${time}`} : {fault: 'time-not-real', field: 'time'};
}
