import type {Answers} from '../../eligibility/answers.js';
import {prospectsOf, type Prospect} from '../../eligibility/what-if/what-if.js';
import type {NoticeResult} from '../../eligibility/result.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {isTimeZone, offsetAt} from '../../model/time/zone.js';
import type {VerdictState} from '../../views/checker/verdict-state.js';

/**
 * An instant as a moment of a zone, such as `2026-11-23T21:05+09:00`; of UTC where the zone is not known.
 *
 * @param minute - minutes since 1970-01-01T00:00Z
 */
function momentAt(minute: number, timeZone = 'UTC'): string {
  const offset = Math.round(isTimeZone(timeZone) ? offsetAt(timeZone, minute) : 0);
  const clock = (minutes: number) => new Date(minutes * 60_000).toISOString();
  const distance = clock(Math.abs(offset)).slice(11, 16);
  return `${clock(minute + offset).slice(0, 16)}${offset < 0 ? '-' : '+'}${distance}`;
}

/** What would decide a verdict that is open, by question. */
function prospectsFor(eligibility: Eligibility, answers: Answers, {undecided, verdict, exact}: NoticeResult) {
  const prospects = new Map<string, readonly Prospect[]>();
  // What exceeds the budget once exceeds it for each question again.
  if (verdict !== 'possibly-affected' || !exact) return prospects;
  for (const id of undecided) prospects.set(id, prospectsOf(eligibility, answers, id) ?? []);
  return prospects;
}

/**
 * All that is told of one check.
 *
 * @param now - milliseconds since 1970-01-01T00:00Z
 */
export function verdictState(
  eligibility: Eligibility,
  answers: Answers,
  result: NoticeResult,
  now: number,
): VerdictState {
  const minute = Math.floor(now / 60_000);
  return {
    answers,
    result,
    prospects: prospectsFor(eligibility, answers, result),
    checkedAt: minute,
    checkedOn: momentAt(minute, eligibility.timeZone),
  };
}
