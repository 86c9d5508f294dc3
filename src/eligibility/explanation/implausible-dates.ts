import type {Eligibility} from '../../model/schema/eligibility.js';
import {civilInterval, parseMoment} from '../../model/time/moment.js';
import type {Answers} from '../answers.js';

/** East of every zone, in minutes: a day that has not begun there has begun nowhere. */
const easternmost = 14 * 60;

/** Dates before this year are more likely mistyped than meant. */
const earliestYear = 1900;

/** An answer that can be read as a date or a period, and is hardly the one that was meant. */
export interface ImplausibleDate {
  /** The moment that is implausible: the first of a span that is still to come, the last of one that is long past. */
  readonly date: string;
  readonly reason: 'future' | 'long-past';
}

/**
 * Finds the dates and periods among the answers that are still to come, or long past: to be questioned, not refused. Of several
 * readings each one has to be.
 *
 * @param minute - the instant of the check, in minutes since 1970-01-01T00:00Z
 */
export function implausibleDates(
  {questions}: Eligibility,
  answers: Answers,
  minute: number,
): readonly ImplausibleDate[] {
  const isFuture = (date: string) => {
    const moment = parseMoment(date);
    return !!moment && civilInterval(moment)[0] > minute + easternmost;
  };
  const isLongPast = (date: string) => (parseMoment(date)?.year ?? earliestYear) < earliestYear;
  return questions.flatMap(({id, kind}): ImplausibleDate[] => {
    if (kind !== 'date' && kind !== 'period') return [];
    const spans = (answers[id] ?? '').split('|').map((each) => each.split('..'));
    const [first = '', ...firsts] = spans.map(([date = '']) => date.trim());
    const [last = '', ...lasts] = spans.map((span) => (span.at(-1) ?? '').trim());
    if ([first, ...firsts].every(isFuture)) return [{date: first, reason: 'future'}];
    return [last, ...lasts].every(isLongPast) ? [{date: last, reason: 'long-past'}] : [];
  });
}
