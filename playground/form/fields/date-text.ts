import {calendarsFor} from '../../../src/localization/dates/eras.js';
import {readTypedDate} from '../../../src/localization/dates/typed-dates.js';
import type {Speaker} from '../../../src/localization/speaker.js';
import {civilMinute, parseMoment, type Moment} from '../../../src/model/time/moment.js';
import {instantsOf, momentAt} from '../../../src/model/time/zone.js';

/** What a date is read with. */
export interface DateReader {
  readonly speaker: Speaker;
  /** The zone in which times of day are meant; an IANA name. */
  readonly zone: string;
}

/** A date as a field shows it: in words, where it can be read again from them. */
export function shownDate(date: string, reader: DateReader): string {
  const words = reader.speaker.moment(date);
  return readDate(words, reader) === date ? words : date;
}

/** A time of day with the offset that the zone has then; undefined where its clocks show it twice or never. */
function withOffset({year, month, day, hour, minute}: Moment, zone: string): string | undefined {
  const [instant, ...others] = instantsOf(zone, civilMinute(year, month, day, hour, minute));
  return instant === undefined || others.length > 0 ? undefined : momentAt(instant, zone);
}

/**
 * Reads a date as people type it, and the time of day behind it.
 *
 * @returns as documents write it; undefined if it cannot be read, or can be read in several ways
 */
export function readDate(typed: string, {speaker: {locale, patterns}, zone}: DateReader): string | undefined {
  // 22時 is 22時0分.
  const text = typed.normalize('NFKC').trim().replace(/時$/, '時0分');
  const fields = {year: text, month: '', day: '', time: ''};
  const date = parseMoment(text) ? text : readTypedDate(fields, patterns, calendarsFor(locale)).date;
  const moment = date === undefined ? undefined : parseMoment(date);
  return moment?.precision === 'minute' && moment.offset === undefined ? withOffset(moment, zone) : date;
}

/** What was typed for several dates: all of them, or the pieces that are none. */
export interface DatesReading {
  readonly dates: readonly string[];
  readonly unread: readonly string[];
}

const comma = /[、,;]|\s(?:and|or)\s|および|及び|または|又は/;

/** A comma that parts no dates: March 29, 2020. */
const commaBeforeYear = /([a-z]\.?\s+\d{1,2}(?:st|nd|rd|th)?)\s*,\s*(?=\d{4})/gi;

/** Reads one line: a date, or several of them between commas, where some leave their year to the one before or after. */
function readLine(line: string, reader: DateReader): DatesReading {
  const whole = readDate(line, reader);
  if (whole !== undefined) return {dates: [whole], unread: []};
  const pieces = line
    .replace(commaBeforeYear, '$1 ')
    .split(comma)
    .flatMap((piece) => piece.trim() || []);
  const alone = pieces.map((piece) => readDate(piece, reader));
  const read = alone.map((date, index) => {
    if (date !== undefined) return date;
    const near = alone.slice(0, index).findLast(Boolean) ?? alone.slice(index).find(Boolean);
    const year = near?.slice(0, 4);
    if (year === undefined) return undefined;
    return readDate(`${year}年${pieces[index]}`, reader) ?? readDate(`${pieces[index]} ${year}`, reader);
  });
  return {
    dates: read.filter((date) => date !== undefined),
    unread: pieces.filter((_, index) => read[index] === undefined),
  };
}

/** Reads dates as people list them: one on each line, or several between commas. */
export function readDates(typed: string, reader: DateReader): DatesReading {
  const lines = typed
    .normalize('NFKC')
    .split('\n')
    .flatMap((line) => line.trim() || []);
  const read = lines.map((line) => readLine(line, reader));
  return {
    dates: [...new Set(read.flatMap(({dates}) => dates))],
    unread: read.flatMap(({unread}) => unread),
  };
}
