import {parseMoment} from '../../model/time/moment.js';
import {
  cleanText,
  hasShortYear,
  isWrittenAsDate,
  monthNames,
  readParts,
  type DatePart,
  type DateParts,
} from './date-parts.js';
import type {Patterns} from '../patterns.js';
import {cutTime, readTime} from './typed-times.js';

/** Why a typed date cannot be read. */
export type DateFault =
  | 'date-missing'
  | 'year-missing'
  | 'month-missing'
  | 'year-too-short'
  | 'date-not-real'
  | 'date-unreadable'
  | 'date-doubtful'
  | 'time-not-real'
  | 'date-contradictory'
  | 'date-ambiguous';

/** The fields of a date as the reader typed them; any of them may hold a whole date. */
export interface TypedDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /**
   * Time of day; absent where none is asked for. One that was pasted with the date is then ignored, unless it says its
   * offset from UTC: only with it is the day known.
   */
  readonly time?: string | undefined;
}

/** Rewrites dates of other calendars and numerals of other scripts as a Gregorian date in figures; see `eras.ts`. */
export type Calendars = (typed: TypedDate) => TypedDate;

/** How a date has to be understood that can be understood in several ways: quarters of the calendar year, years from April on. */
export type DateNote = 'calendar-quarter' | 'fiscal-year';

/** When something began and ended, as far as that was typed: a date each, or a span in which that lies, as answers write them. */
export interface PeriodEnds {
  readonly from?: string;
  readonly until?: string;
  /** Whether it still goes on. */
  readonly goesOn?: true;
}

/** A date or a span as answers write it, or the reason why there is none, and the field at fault. */
export type DateReading =
  | {
      /** Undefined if it was typed that it is not known. */
      readonly date: string | undefined;
      readonly note?: DateNote;
      /** Where it was typed as going from one date to another, or as beginning or ending with one. */
      readonly ends?: PeriodEnds;
      readonly fault?: undefined;
      readonly field?: undefined;
    }
  | {
      readonly fault: DateFault;
      readonly field: keyof TypedDate;
      /** The dates and spans that an ambiguous entry may mean. */
      readonly candidates?: readonly string[];
      /** Whether it was typed that something still goes on: the end of a period, and no date. */
      readonly isOngoing?: true;
      readonly date?: undefined;
    };

/** What dates are read with that are not exact. */
export interface VagueTools {
  /** Reads a date that is exact. */
  readonly exact: (typed: TypedDate) => DateReading;
  /** The names of the months; see `monthNames`. */
  readonly months: readonly string[];
}

/** Reads dates as people say them, such as "early March 2012" or "last month"; see `vague/vague-dates.ts`. */
export type VagueDates = (typed: TypedDate, tools: VagueTools) => DateReading;

const dateFields = ['year', 'month', 'day'] as const satisfies readonly DatePart[];

/** A field that has been filled in. */
interface Entry {
  readonly field: DatePart;
  readonly text: string;
  readonly time: string;
}

function entriesOf(typed: TypedDate): Entry[] {
  return dateFields.flatMap((field) => {
    const [text, time] = cutTime(cleanText(typed[field]));
    return text === '' && time === '' ? [] : [{field, text, time}];
  });
}

function faultOf({field, text}: Entry, entries: readonly Entry[], patterns: Patterns): DateReading {
  // Whoever left the year's field empty and wrote no whole date elsewhere has to begin there.
  const hasYear = entries.some((entry) => entry.field === 'year' || /\b\d{4}\b|\d\D+\d/.test(entry.text));
  if (!hasYear) return {fault: 'year-missing', field: 'year'};
  if (hasShortYear(text, field, patterns)) return {fault: 'year-too-short', field};
  return {fault: isWrittenAsDate(text, field, patterns) ? 'date-not-real' : 'date-unreadable', field};
}

function agree(some: DateParts, others: DateParts): boolean {
  return dateFields.every(
    (part) => some[part] === undefined || others[part] === undefined || some[part] === others[part],
  );
}

function write({year = 0, month, day}: DateParts): string {
  const parts = [year, month, day].filter((part) => part !== undefined);
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** Chooses among dates that may be meant: the only one that exists, or a question. */
function choose(
  readings: readonly DateParts[],
  entries: readonly Entry[],
  ambiguous: DatePart = 'year',
): DateReading {
  const fieldOf = (part: DatePart) =>
    (entries.find(({field}) => field === part) ?? entries[0])?.field ?? part;
  const withYear = readings.filter(({year}) => year !== undefined);
  if (withYear.length === 0) return {fault: 'year-missing', field: 'year'};
  const whole = withYear.filter(({month, day}) => month !== undefined || day === undefined);
  if (whole.length === 0) return {fault: 'month-missing', field: 'month'};
  const [date, ...others] = new Set(whole.map(write).filter((each) => parseMoment(each)));
  if (date !== undefined && others.length > 0)
    return {fault: 'date-ambiguous', field: ambiguous, candidates: [date, ...others]};
  if (date !== undefined) return {date};
  const hasMonth = whole.some(({year, month}) => parseMoment(write({year: year ?? 0, month: month ?? 1})));
  return {fault: 'date-not-real', field: fieldOf(hasMonth ? 'day' : 'month')};
}

function readDate(entries: readonly Entry[], patterns: Patterns): DateReading {
  let readings: DateParts[] = [{}];
  let ambiguous: DatePart | undefined;
  for (const entry of entries) {
    const own = readParts(entry.text, entry.field, patterns);
    if (own.length === 0) return faultOf(entry, entries, patterns);
    if (own.length > 1) ambiguous ??= entry.field;
    readings = readings.flatMap((known) =>
      own.filter((parts) => agree(known, parts)).map((parts) => ({...known, ...parts})),
    );
    if (readings.length === 0) return {fault: 'date-contradictory', field: entry.field};
  }
  return choose(readings, entries, ambiguous);
}

/** Adds the time of day to a date, or to each date that was possibly meant. */
function addTime(reading: DateReading, field: keyof TypedDate, time: string | undefined): DateReading {
  const dates = reading.fault === undefined ? [reading.date] : (reading.candidates ?? []);
  const timed = dates.map((date) => `${date}T${time ?? ''}`);
  if (!timed.every((date) => parseMoment(date))) return {fault: 'time-not-real', field};
  const [date = ''] = timed;
  return reading.fault === undefined ? {date} : {...reading, candidates: timed};
}

function hasOffset(time: string): boolean {
  return time.length > 'HH:mm'.length;
}

/** A year of an era that has no such year: all others have been written in the Gregorian calendar by now. */
const endedEra = /^(明治|大正|昭和|平成|民[國国])\s*\d+\s*年?$/;

function readExactly(typed: TypedDate, patterns: Patterns): DateReading {
  const entries = entriesOf(typed);
  if (entries.length === 0) return {fault: 'date-missing', field: 'year'};
  const reading = readDate(entries, patterns);
  if (reading.fault !== undefined && !reading.candidates) return reading;
  // What is ignored behind a date is a time of day: another date, or a bound, is not.
  const strange = entries.find(({time}) => typed.time === undefined && time !== '' && !readTime(time));
  if (strange) return {fault: 'date-unreadable', field: strange.field};
  const times = [...entries, {field: 'time' as const, time: cleanText(typed.time ?? '')}]
    .filter(({time}) => time !== '')
    .map(({field, time}) => ({field, time: readTime(time)}))
    .filter(({time = ''}) => typed.time !== undefined || hasOffset(time));
  const [first, ...others] = times;
  if (!first) return reading;
  const other = others.find(({time}) => time !== first.time);
  return other
    ? {fault: 'date-contradictory', field: other.field}
    : addTime(reading, first.field, first.time);
}

/** No date is longer; what is takes no time. */
const mostCharacters = 200;

/** Marks that nobody sees, and that come along when a date is copied. */
const invisible = /[\u200b-\u200f\u2060\ufeff]/g;

function shortened(typed: TypedDate): TypedDate {
  const short = (text: string) => text.replace(invisible, '').replace(/\s+/g, ' ');
  const {year, month, day, time} = typed;
  return {
    year: short(year),
    month: short(month),
    day: short(day),
    ...(time !== undefined && {time: short(time)}),
  };
}

/**
 * Reads a date as people type or paste it: full-width or half-width, with the month by name, without the day or without
 * both day and month, or whole in one field. It never guesses: an entry that can be read in several ways is a fault.
 *
 * @param calendars - understands other calendars and scripts; without it, only Gregorian dates in Western figures are read
 * @param vague - understands dates that are not exact; without it, they cannot be read
 * @returns `2012`, `2012-09`, `2012-09-04` or, with a time, `2012-09-04T14:05`, to which an offset is added if there was one;
 *   where no time is asked for, a time only together with its offset; with `vague`, also a span such as `2012-08..2012-09`,
 *   whose ends may be left out, and undefined if it was typed that the date is not known
 */
export function readTypedDate(
  typed: TypedDate,
  patterns: Patterns,
  calendars?: Calendars,
  vague?: VagueDates,
): DateReading {
  const short = shortened(typed);
  const long = dateFields.find((field) => short[field].length > mostCharacters);
  if (long) return {fault: 'date-unreadable', field: long};
  const exact = (each: TypedDate) => {
    const plain = calendars?.(each) ?? each;
    const reading = readExactly(plain, patterns);
    const isEnded =
      reading.fault === 'date-unreadable' && endedEra.test(cleanText(plain[reading.field] ?? ''));
    return calendars && isEnded ? {...reading, fault: 'date-not-real' as const} : reading;
  };
  return vague ? vague(short, {exact, months: monthNames(patterns)}) : exact(short);
}
