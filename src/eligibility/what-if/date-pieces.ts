import {allTestsOf} from '../../model/conditions.js';
import type {Test} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {civilMinute, writeCivilMinute} from '../../model/time/moment.js';
import {rulesOf} from '../rules/compiled-rules.js';
import {dateEdges, type Bounds} from '../rules/date-edges.js';
import {needsInstants} from '../facts/date-line.js';
import {intersection, union} from '../facts/intervals.js';

/** A stretch of the calendar in which no rule makes a difference between two dates. */
export interface DatePiece {
  /**
   * Between which dates it lies, as the rules write them; where these are not all part of it, its first and its last day.
   */
  readonly bounds: Bounds;
  /** The same as an answer that `checkEligibility` takes. */
  readonly answer: string;
}

/** A piece, or all the dates that the rules do not list. */
export type DateChoice = DatePiece | {readonly answer: string; readonly isOther: true};

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

/** "After 14 and before 20 September" is 15 to 19 September. */
function plainBounds(bounds: Bounds, answer: string): Bounds {
  const isBetween = Object.keys(bounds).length > 1 && (bounds.after ?? bounds.before) !== undefined;
  const [from = '', to = ''] = answer.split('..');
  return isBetween && !answer.includes('T') ? {from, to} : bounds;
}

function testsOfQuestion(eligibility: Eligibility, question: string): Test[] {
  return allTestsOf(eligibility).filter((test) => test.question === question);
}

/** The pieces into which the rules cut the calendar for one question, in rising order; one where they do not cut it. */
export function datePieces(eligibility: Eligibility, question: string): DatePiece[] {
  const ofQuestion = testsOfQuestion(eligibility, question);
  const suffix = needsInstants(ofQuestion, eligibility.timeZone) ? 'Z' : '';
  const edges = dateEdges(question, rulesOf(eligibility, new Map()));
  const cuts = edges.places.filter((place) => earliest < place && place < latest);
  return [...cuts, Infinity].map((end, index) => {
    const start = cuts[index - 1] ?? -Infinity;
    const answer = spanBetween(start, end, suffix);
    return {bounds: plainBounds({...edges.startingAt(start), ...edges.endingAt(end)}, answer), answer};
  });
}

/** Bounds that a list has nowhere. */
const boundMembers = ['from', 'to', 'after', 'before'] as const;

/**
 * The pieces of the calendar as a reader chooses from them. Where the rules do nothing but list dates, what lies before,
 * between and behind these is one answer, the last.
 */
export function dateChoices(eligibility: Eligibility, question: string): DateChoice[] {
  const pieces = datePieces(eligibility, question);
  const tests = testsOfQuestion(eligibility, question);
  const isListed = tests.every((test) => boundMembers.every((member) => test[member] === undefined));
  const line = rulesOf(eligibility, new Map()).lines.get(question);
  if (!isListed || tests.length === 0 || !line) return pieces;
  const reaches = tests.map((test) => line.reach(test));
  const isGap = ({answer}: DatePiece) => {
    const facts = line.locate(answer) ?? [];
    return reaches.every(
      ({holds, undecidable}) => intersection(facts, union([...holds, ...undecidable])).length === 0,
    );
  };
  const [gap] = pieces.filter(isGap);
  const others = gap ? [{answer: gap.answer, isOther: true as const}] : [];
  return [...pieces.filter((piece) => !isGap(piece)), ...others];
}
