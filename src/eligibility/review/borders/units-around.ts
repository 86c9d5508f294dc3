import {civilInterval, parseMoment, writeCivilMinute} from '../../../model/time/moment.js';

/** The last unit before a moment, its first, its last and the next one: days, or minutes with the same offset. */
export function unitsAround(
  text: string,
): {before: string; first: string; last: string; after: string} | undefined {
  const moment = parseMoment(text);
  if (!moment || moment.year < 1 || moment.year > 9998) return undefined;
  const [start, end] = civilInterval(moment);
  const isMinute = moment.precision === 'minute';
  const offset = isMinute ? text.slice('2012-09-25T14:05'.length) : '';
  const write = (minute: number) => writeCivilMinute(minute).slice(0, isMinute ? 16 : 10) + offset;
  return {before: write(start - 1), first: write(start), last: write(end - 1), after: write(end)};
}
