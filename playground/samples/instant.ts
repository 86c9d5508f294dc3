import {civilMinute, parseMoment} from '../../src/model/time/moment.js';

/** The instant of a moment that says its offset, in minutes since 1970-01-01T00:00Z; undefined for any other date. */
export function instantOf(date: string): number | undefined {
  const moment = parseMoment(date);
  if (moment?.offset === undefined) return undefined;
  const {year, month, day, hour, minute, offset} = moment;
  return civilMinute(year, month, day, hour, minute) - offset;
}
