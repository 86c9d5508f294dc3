import {allTestsOf} from '../../model/conditions.js';
import type {Problem} from '../../model/problems/problem.js';
import {warningAt} from '../../model/problems/warning.js';
import type {DateBound, Test} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {civilInterval, parseMoment} from '../../model/time/moment.js';
import {instantOf, isTimeZone, offsetAt} from '../../model/time/zone.js';

const minutesOfDay = 24 * 60;

/** Whether a day begins in a zone at an instant, in minutes. */
function isMidnight(instant: number, timeZone: string): boolean {
  const local = instant + offsetAt(timeZone, instant);
  return instantOf(timeZone, Math.floor(local / minutesOfDay) * minutesOfDay) === instant;
}

/** Whether a bound lies within a day, so that who knows that day alone cannot tell on which side they are. */
function isWithinDay(text: DateBound | undefined, edge: 0 | 1, timeZone: string): text is string {
  const moment = typeof text === 'string' ? parseMoment(text) : undefined;
  if (moment?.precision !== 'minute') return false;
  return !isMidnight(civilInterval(moment)[edge] - (moment.offset ?? 0), timeZone);
}

/** The first bound or date of a test that lies within a day. */
function timeIn({from, before, to, after, in: listed = []}: Test, timeZone: string): string | undefined {
  const bounds = [
    ...([from, before] as const).filter((bound) => isWithinDay(bound, 0, timeZone)),
    ...([to, after] as const).filter((bound) => isWithinDay(bound, 1, timeZone)),
  ];
  const [bound] = bounds.filter((each) => typeof each === 'string');
  return bound ?? listed.find((date) => parseMoment(date)?.precision === 'minute');
}

/**
 * Finds the questions for a day whose rule turns within a day: no field has a place for the time that would decide. A border
 * at midnight of the notice's zone needs none.
 */
export function* timesNotAsked(eligibility: Eligibility): Generator<Problem> {
  const {timeZone = '', questions} = eligibility;
  if (!isTimeZone(timeZone)) return;
  const tests = allTestsOf(eligibility);
  for (const [index, question] of questions.entries()) {
    if (question.kind !== 'date' || question.time === true) continue;
    const own = tests.filter((test) => test.question === question.id);
    const time = own.map((test) => timeIn(test, timeZone)).find((each) => each !== undefined);
    if (time !== undefined)
      yield warningAt(['eligibility', 'questions', index], 'time-not-asked', question.id, time);
  }
}
