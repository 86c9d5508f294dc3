import {testsOf} from '../../model/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {civilMinute, writeCivilMinute} from '../../model/time/moment.js';
import {rulesOf} from '../rules/compiled-rules.js';
import {dateEdges, type Bounds} from '../rules/date-edges.js';
import {needsInstants} from '../facts/date-line.js';

/** A stretch of the calendar in which no rule makes a difference between two dates. */
export interface DatePiece {
  /** Between which dates it lies, as the rules write them. */
  readonly bounds: Bounds;
  /** The same as an answer that `checkEligibility` takes. */
  readonly answer: string;
}

const day = 1_440;

/** Between these, years have four digits. */
const [earliest, latest] = [civilMinute(0), civilMinute(10_000)];

/**
 * Writes the minutes between two places of a line as an answer. On the calendar, rules have borders only between days.
 *
 * @param suffix - `Z` on the line of instants
 */
function spanBetween(start: number, end: number, suffix: string): string {
  const isWholeDays = suffix === '' && [start, end].every((place) => !isFinite(place) || place % day === 0);
  const write = (minute: number) => {
    const text = writeCivilMinute(minute);
    return isWholeDays ? text.slice(0, 10) : `${text}${suffix}`;
  };
  // The outermost pieces end with the years that can be typed: a rule may go as far.
  return `${write(Math.max(start, earliest))}..${write(Math.min(end, latest) - 1)}`;
}

/** The pieces into which the rules cut the calendar for one question, in rising order; one where they do not cut it. */
export function datePieces(eligibility: Eligibility, question: string): DatePiece[] {
  const tests = eligibility.groups.flatMap(({when}) => [...testsOf(when)].map(({test}) => test));
  const ofQuestion = tests.filter((test) => test.question === question);
  const suffix = needsInstants(ofQuestion, eligibility.timeZone) ? 'Z' : '';
  const edges = dateEdges(question, rulesOf(eligibility, new Map()));
  const cuts = edges.places.filter((place) => earliest < place && place < latest);
  return [...cuts, Infinity].map((end, index) => {
    const start = cuts[index - 1] ?? -Infinity;
    return {
      bounds: {...edges.startingAt(start), ...edges.endingAt(end)},
      answer: spanBetween(start, end, suffix),
    };
  });
}
