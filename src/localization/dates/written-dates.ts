import type {When} from '../../model/schema/when.js';
import {parseMoment, type Moment} from '../../model/time/moment.js';
import {fill} from '../fill.js';
import * as messages from '../catalogues/notice/messages.js';
import type {Patterns} from '../patterns.js';

/** Fills the fields of an LDML date pattern; see `Patterns`. */
function fillFields(pattern: string, moment: Moment, {months}: Patterns): string {
  const {year, month = 1, day = 1, hour = 0, minute = 0} = moment;
  const fields: Record<string, string> = {
    y: String(year),
    M: String(month),
    MMMM: months[month - 1] ?? '',
    d: String(day),
    H: String(hour),
    HH: String(hour).padStart(2, '0'),
    mm: String(minute).padStart(2, '0'),
  };
  return pattern.replace(/([yMdHm])\1*/g, (field) => fields[field] ?? field);
}

/** An offset from UTC, such as `UTC+9` or `UTC+5:30`. */
export function writeOffset(offset: number, patterns: Patterns): string {
  const minutes = Math.abs(offset) % 60;
  const sign = offset < 0 ? '\u2212' : '+';
  const hours = `${sign}${Math.trunc(Math.abs(offset) / 60)}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
  return fill(patterns.offset, hours);
}

/** A moment at its own precision; a time of day comes with its offset from UTC. */
export function writeMoment(moment: Moment, patterns: Patterns): string {
  if (moment.precision !== 'minute') return fillFields(patterns[moment.precision], moment, patterns);
  const time = fillFields(patterns.time, moment, patterns);
  const written = fill(patterns.dateTime, time, fillFields(patterns.day, moment, patterns));
  return moment.offset === undefined ? written : `${written} (${writeOffset(moment.offset, patterns)})`;
}

/**
 * A range of two moments, each written in full: readers of a notice should not have to work out which year or month the
 * first one belongs to.
 */
export function writeRange(from: Moment, to: Moment, patterns: Patterns): string {
  const [first, last] = [writeMoment(from, patterns), writeMoment(to, patterns)];
  return first === last ? first : fill(patterns.range, first, last);
}

const parts = {
  month: {early: messages.earlyMonth, middle: messages.middleMonth, late: messages.lateMonth},
  year: {early: messages.earlyYear, middle: messages.middleYear, late: messages.lateYear},
};

/** Writes a `When` at the precision that is known. Call it within `withTranslations`. */
export function writeWhen(when: When, patterns: Patterns): string {
  if (typeof when === 'string') {
    const moment = parseMoment(when);
    return moment ? writeMoment(moment, patterns) : when;
  }
  if ('on' in when) {
    const {on, part, approximate} = when;
    const precision = parseMoment(on)?.precision;
    const date = writeWhen(on, patterns);
    const isDivided = part !== undefined && (precision === 'month' || precision === 'year');
    const written = isDivided ? parts[precision][part](date) : date;
    return approximate ? messages.approximately(written) : written;
  }
  const [from, to] = [parseMoment(when.from), parseMoment(when.to)];
  return from && to ? writeRange(from, to, patterns) : fill(patterns.range, when.from, when.to);
}

/** A time of day, from `HH:mm`. */
export function writeTime(time: string, patterns: Patterns): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return fillFields(patterns.time, {precision: 'minute', year: 0, hour, minute}, patterns);
}
