import {clockReadings, type ClockReadings} from '../model/time/clock-readings.js';
import {allTestsOf} from '../model/conditions.js';
import type {Eligibility} from '../model/schema/eligibility.js';
import {dateOfBound} from '../model/time/date-of-bound.js';
import {never, type Answers} from './answers.js';
import {checkEligibility} from './check-eligibility.js';

/** By which clock a reader says that a date goes. */
export type Clock = keyof ClockReadings;

/** Answers whose dates say by which clock they go, or may go by two. */
export interface ClockedAnswers {
  readonly answers: Answers;
  /** What the dates may mean that a reader should be asked about, by question. */
  readonly asked: ReadonlyMap<string, ClockReadings>;
}

/** The questions whose rules are written with times of day: of the others, a day is that of the calendar. */
function timedQuestions(eligibility: Eligibility): Set<string> {
  const isTimed = allTestsOf(eligibility).filter(
    ({from = '', to = '', after = '', before = '', in: listed = []}) =>
      [from, to, after, before, ...listed].some((bound) => dateOfBound(bound).includes('T')),
  );
  return new Set(isTimed.map(({question}) => question));
}

/** The dates of questions with a time of day that mean something else by the clock of the reader. */
function readingsOf(eligibility: Eligibility, answers: Answers, device: string | undefined) {
  const {questions, timeZone = ''} = eligibility;
  const timed = timedQuestions(eligibility);
  const readings = new Map<string, ClockReadings>();
  for (const question of questions) {
    const answer = answers[question.id];
    if (question.kind !== 'date' || !question.time || answer === undefined || answer === never) continue;
    if (!answer.includes('T') && !timed.has(question.id)) continue;
    const both = clockReadings(answer, timeZone, device);
    if (both) readings.set(question.id, both);
  }
  return readings;
}

/** What a result tells a reader. */
function told(eligibility: Eligibility, answers: Answers): string {
  const {verdict, certain, possible} = checkEligibility(eligibility, answers);
  return JSON.stringify([verdict, certain, possible]);
}

/**
 * Reads dates by two clocks: that of the notice's zone and that of the reader's device. Where both mean the same, or the
 * reader has said which one counts, a date means one thing, else either.
 *
 * A time of day is always asked about; a day, a month or a year only where the rule has times of day, and it makes a
 * difference.
 *
 * @param answers - as they were typed
 * @param clocks - by which clock the reader says that the dates go, by question
 * @param device - the zone of the reader's device; undefined where it is not known
 */
export function readByTwoClocks(
  eligibility: Eligibility,
  answers: Answers,
  clocks: ReadonlyMap<string, Clock>,
  device: string | undefined,
): ClockedAnswers {
  const readings = readingsOf(eligibility, answers, device);
  if (readings.size === 0) return {answers, asked: readings};
  const either = Object.fromEntries([...readings].map(([id, {there, here}]) => [id, `${there}|${here}`]));
  const isAsked = ([id, {there, here}]: [string, ClockReadings]) => {
    if (answers[id]?.includes('T')) return true;
    const [byNotice, byReader] = [there, here].map((date) =>
      told(eligibility, {...answers, ...either, [id]: date}),
    );
    return byNotice !== byReader;
  };
  const asked = new Map([...readings].filter(isAsked));
  const meant = [...asked].map(([id, both]) => {
    const clock = clocks.get(id);
    return [id, clock ? both[clock] : `${both.there}|${both.here}`];
  });
  return {answers: {...answers, ...Object.fromEntries(meant)} as Answers, asked};
}
