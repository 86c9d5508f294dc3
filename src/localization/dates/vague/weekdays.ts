import {civilMinute, parseMoment} from '../../../model/time/moment.js';
import {written} from './spans.js';

/** Their names, Sunday first. */
const weekdays =
  /\b(?:(sun)|(mon)|(tues?)|(wed(?:nes)?)|(thu(?:rs?)?)|(fri)|(sat(?:ur)?))(?:day)?\b|([日月火水木金土])(?=曜)|[(](?:([日月火水木金土])(?:[・曜][^()]*)?)[)]/;

/** 0–6, Sunday first. The day from which minutes are counted was a Thursday. */
function weekdayOf(minute: number): number {
  return (((minute / 1440 + 4) % 7) + 7) % 7;
}

/** The day of the week that a text names; undefined if it names none. */
function weekdayIn(text: string): number | undefined {
  const match = weekdays.exec(text);
  if (!match) return undefined;
  const found: readonly (string | undefined)[] = match.slice(1);
  const sign = found[7] ?? found[8];
  return sign === undefined ? found.findIndex((name) => name !== undefined) : '日月火水木金土'.indexOf(sign);
}

/**
 * The nearest day to a date that is of the weekday which the reader has written beside it; undefined if the date is of that
 * weekday, or none is written. Whoever writes “Sunday, 4 September” is wrong about one of the two.
 *
 * @param text - clean; see `cleanText`
 * @param date - as answers write it; only whole days have a weekday
 */
export function nearestOfWeekday(text: string, date: string): string | undefined {
  const meant = weekdayIn(text);
  const {year = 0, month, day} = parseMoment(date) ?? {};
  if (meant === undefined || month === undefined || day === undefined) return undefined;
  const weekday = weekdayOf(civilMinute(year, month, day));
  const distance = ((meant - weekday + 10) % 7) - 3;
  return distance === 0 ? undefined : written(year, month, day + distance) + date.slice(10);
}
