import type {Eligibility} from '../../model/schema/eligibility.js';
import {civilInterval, parseMoment} from '../../model/time/moment.js';
import {easternmost} from '../../model/time/offsets.js';
import type {Answers} from '../answers.js';

/** Dates before this year are more likely mistyped than meant. */
const earliestYear = 1900;

/** An answer that can be read as a date or a period, and is hardly the one that was meant. */
export interface ImplausibleDate {
  /** The first moment of the answer. */
  readonly date: string;
  readonly reason: 'future' | 'long-past';
}

/**
 * Finds the dates and periods among the answers that are still to come, or begin long ago: to be questioned, not refused.
 *
 * @param minute - the instant of the check, in minutes since 1970-01-01T00:00Z
 */
export function implausibleDates(
  {questions}: Eligibility,
  answers: Answers,
  minute: number,
): readonly ImplausibleDate[] {
  return questions.flatMap(({id, kind}): ImplausibleDate[] => {
    // What begins a span, or is the first of several dates that differ by hours.
    const [date = ''] = (answers[id] ?? '').split(/\.\.|\|/);
    const moment = kind === 'date' || kind === 'period' ? parseMoment(date) : undefined;
    if (!moment) return [];
    // What has not begun furthest in the east has begun nowhere.
    if (civilInterval(moment)[0] > minute + easternmost) return [{date, reason: 'future'}];
    return moment.year < earliestYear ? [{date, reason: 'long-past'}] : [];
  });
}
