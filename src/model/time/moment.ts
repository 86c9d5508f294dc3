/** The precision of a moment. */
export type Precision = 'year' | 'month' | 'day' | 'minute';

/** A point in time at the precision that was written, read field by field: no zone is ever applied to it. */
export interface Moment {
  readonly precision: Precision;
  readonly year: number;
  /** 1–12 */
  readonly month?: number;
  /** 1–31 */
  readonly day?: number;
  /** 0–23 */
  readonly hour?: number;
  /** 0–59 */
  readonly minute?: number;
  /** Minutes east of UTC; absent from a local time, whose zone is known from elsewhere. */
  readonly offset?: number;
}

const momentPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Days of a month of the proleptic Gregorian calendar; month 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function readOffset(text: string): number | undefined {
  if (text === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(4, 6));
  if (hours > 14 || minutes > 59) return undefined;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/**
 * Reads `2012`, `2012-09`, `2012-09-25`, `2012-09-25T14:05+09:00` or the local `2012-09-25T14:05`.
 *
 * @returns undefined where the text is not of this shape or names a day or time that does not exist
 */
export function parseMoment(text: string): Moment | undefined {
  const match = momentPattern.exec(text);
  if (!match) return undefined;
  const [, y = '', m, d, h, min, zone] = match;
  const year = Number(y);
  if (m === undefined) return {precision: 'year', year};
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (d === undefined) return {precision: 'month', year, month};
  const day = Number(d);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  if (h === undefined) return {precision: 'day', year, month, day};
  const hour = Number(h);
  const minute = Number(min);
  if (hour > 23 || minute > 59) return undefined;
  const local = {precision: 'minute', year, month, day, hour, minute} as const;
  if (zone === undefined) return local;
  const offset = readOffset(zone);
  return offset === undefined ? undefined : {...local, offset};
}

/** Whether a text can stand in a document: a moment whose time of day, if it has one, says its offset. */
export function isDocumentMoment(text: string): boolean {
  const moment = parseMoment(text);
  return moment !== undefined && (moment.precision !== 'minute' || moment.offset !== undefined);
}

/** Whether a text is a calendar day that exists. */
export function isDay(text: string): boolean {
  return parseMoment(text)?.precision === 'day';
}

/** The minute of the proleptic Gregorian calendar, counted from 1970-01-01T00:00 as if every place kept UTC. */
export function civilMinute(year: number, month = 1, day = 1, hour = 0, minute = 0): number {
  // Not `Date.UTC`, which takes the years 0–99 for 1900–1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / 60_000 + hour * 60 + minute;
}

/**
 * Writes a minute of that calendar, such as `2012-09-04T14:05`.
 *
 * @param minute - see `civilMinute`; of the years 0 to 9999
 */
export function writeCivilMinute(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(0, 16);
}

/**
 * The half-open interval `[start, end)` of a moment in civil minutes of its own clock (see `civilMinute`), its offset
 * not applied.
 */
export function civilInterval(moment: Moment): readonly [start: number, end: number] {
  const {precision, year, month = 1, day = 1, hour, minute} = moment;
  const start = civilMinute(year, month, day, hour, minute);
  switch (precision) {
    case 'year':
      return [start, civilMinute(year + 1)];
    case 'month':
      return [start, month === 12 ? civilMinute(year + 1) : civilMinute(year, month + 1)];
    case 'day':
      return [start, start + 24 * 60];
    case 'minute':
      return [start, start + 1];
  }
}
