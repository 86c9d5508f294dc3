import {calendarsFor} from '../../../src/localization/dates/eras.js';
import {readTypedDate} from '../../../src/localization/dates/typed-dates.js';
import type {Speaker} from '../../../src/localization/speaker.js';
import {parseMoment} from '../../../src/model/time/moment.js';

/** A date as a field shows it: in words, where it can be read again from them. */
export function shownDate(date: string, speaker: Speaker): string {
  const words = speaker.moment(date);
  return readDate(words, speaker) === date ? words : date;
}

/**
 * Reads a date as people type it.
 *
 * @returns undefined if it cannot be read, or can be read in several ways; a time of day needs its offset
 */
export function readDate(typed: string, {locale, patterns}: Speaker): string | undefined {
  const text = typed.normalize('NFKC').trim();
  const moment = parseMoment(text);
  if (moment) return moment.precision === 'minute' && moment.offset === undefined ? undefined : text;
  const {date} = readTypedDate({year: text, month: '', day: ''}, patterns, calendarsFor(locale));
  return date;
}
