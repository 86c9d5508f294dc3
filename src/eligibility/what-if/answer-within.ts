import {civilInterval, parseMoment, writeCivilMinute} from '../../model/time/moment.js';
import type {Test} from '../../model/schema/conditions.js';

/** The day on which a date begins, or the one after its end. */
function edgeOf(date: string, edge: 0 | 1): number | undefined {
  const moment = parseMoment(date);
  return moment && moment.precision !== 'minute' ? civilInterval(moment)[edge] : undefined;
}

function dayAt(minute: number): string {
  return writeCivilMinute(minute).slice(0, '2012-09-04'.length);
}

/**
 * The dates of a stretch that an answer leaves open, as an answer of its own: `whatIf` leaves out the edges that are those
 * of the answer.
 *
 * @param given - a date or a span; undefined if nothing is known
 * @returns undefined where an edge is a time of day, and where there is none
 */
export function answerWithin({from, after, to, before}: Test, given = '..'): string | undefined {
  const [earliest = '', latest = earliest] = given.split('..');
  const [first, start] = after === undefined ? ([from ?? earliest, 0] as const) : ([after, 1] as const);
  const [last, end] = before === undefined ? ([to ?? latest, 1] as const) : ([before, 0] as const);
  if (typeof first !== 'string' || typeof last !== 'string') return undefined;
  const begins = first === '' ? undefined : edgeOf(first, start);
  const ends = last === '' ? undefined : edgeOf(last, end);
  const isTimed = (begins === undefined) !== (first === '') || (ends === undefined) !== (last === '');
  if (isTimed || (begins === undefined && ends === undefined)) return undefined;
  const firstDay = begins === undefined ? '' : dayAt(begins);
  const lastDay = ends === undefined ? '' : dayAt(ends - 1);
  return firstDay === lastDay ? firstDay : `${firstDay}..${lastDay}`;
}
