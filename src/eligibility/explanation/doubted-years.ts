import {testsOf} from '../../model/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {parseMoment} from '../../model/time/moment.js';
import {never, type Answers} from '../answers.js';
import {yearsOf} from './example-date.js';

/** No answer of somebody who is alive is before this year, unless the rule itself is. */
const earliestYear = 1900;

/** How many years dates may lie ahead of the last that a rule names which itself looks ahead; of others, one after today. */
const farAhead = 10;

/** A date whose year can hardly be the one that was meant. */
export interface DoubtedYear {
  /** The question's id. */
  readonly question: string;
  /** The same date in the year that may have been meant. */
  readonly meant: string;
}

/**
 * The same date, or span of two, in the year that may have been meant, of this century or the last, where its own can hardly
 * be: more than a year ahead, or before 1900. Not where the rule of its question reaches there: best-before dates lie ahead.
 *
 * @param date - an answer; see `Answers`
 * @param today - the day of the check, such as `2026-11-29`
 * @returns undefined where nothing speaks against the date
 */
export function meantInstead(
  {groups}: Pick<Eligibility, 'groups'>,
  question: string,
  date: string,
  today: string,
): string | undefined {
  const tests = groups.flatMap(({when}) => [...testsOf(when)].map(({test}) => test));
  const present = Number(today.slice(0, 4));
  const named = yearsOf(tests.filter((test) => test.question === question));
  const last = named.at(-1) ?? present;
  const from = Math.min(named[0] ?? present, earliestYear);
  const to = last > present ? last + farAhead : present + 1;
  const sides = date.split('..');
  const years = sides.flatMap((side) => parseMoment(side)?.year ?? []);
  const doubted = years.find((year) => year < from || year > to);
  if (doubted === undefined) return undefined;
  const inThisCentury = 2000 + (doubted % 100);
  const meant = inThisCentury > to ? inThisCentury - 100 : inThisCentury;
  const isDoubted = (side: string) => parseMoment(side)?.year === doubted;
  // It has the same days: years that can be divided by four stay so, and 2000 had its 29 February.
  return sides.map((side) => (isDoubted(side) ? `${meant}${side.slice(4)}` : side)).join('..');
}

/** Finds the dates among the answers whose years can hardly be those that were meant; see `meantInstead`. */
export function doubtedYears(
  {questions, groups}: Pick<Eligibility, 'questions' | 'groups'>,
  answers: Answers,
  today: string,
): readonly DoubtedYear[] {
  return questions.flatMap(({id, kind}): DoubtedYear[] => {
    const answer = answers[id];
    if ((kind !== 'date' && kind !== 'period') || answer === undefined || answer === never) return [];
    const meant = meantInstead({groups}, id, answer.replace(/\s/g, ''), today);
    return meant === undefined ? [] : [{question: id, meant}];
  });
}
