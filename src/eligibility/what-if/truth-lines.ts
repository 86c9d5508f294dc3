import {answersOf} from '../../model/choice-answers.js';
import type {Budget} from '../solver/budget.js';
import type {Interval} from '../facts/intervals.js';
import {stretchesOf, verdictOf, type Stretch} from './what-if.js';
import type {Verdict} from '../result.js';
import type {AnsweredRules} from '../rules/answered-rules.js';
import type {Branch, RowAnswers, RowQuestion} from './truth-rows.js';

/** How many borders are kept; see `mostRows`. */
export const mostBorders = 48;

/** How many rows are kept: more is no glance. */
const mostRows = 60;

/** A row before the columns are known. */
export interface Line {
  readonly answers: readonly RowAnswers[];
  readonly stretches: readonly Stretch[];
}

const everywhere: Interval = [-Infinity, Infinity];

/** What the answers of a branch come to along a question for a date, or all at once. */
export function lineOf(
  {answers, boxes}: Branch,
  across: string | undefined,
  rules: AnsweredRules,
  budget: Budget,
): Line {
  const stretches =
    across === undefined
      ? [{interval: everywhere, verdict: verdictOf(boxes, budget)}]
      : stretchesOf(rules.variableOf(across), boxes, budget);
  // What a budget that is spent decides is only what it could not decide.
  const undecided = {interval: everywhere, verdict: 'possibly-affected' as const};
  return {answers, stretches: budget.isSpent ? [undecided] : stretches};
}

/** All answers that pass one or the other. */
function eitherOf(one: RowAnswers, other: RowAnswers, question: RowQuestion): RowAnswers {
  if (one.length === 0 || other.length === 0) return [];
  if (question.kind === 'code') return [...one, ...other];
  const named = [...one, ...other].flatMap((test) => test.in ?? []);
  const values = answersOf(question).filter((value) => named.includes(value));
  return values.length < answersOf(question).length ? [{question: question.id, in: values}] : [];
}

/** Makes one of lines that differ in the answers to one question alone. */
export function mergeAlong(place: number, question: RowQuestion, lines: readonly Line[]): Line[] {
  const merged = new Map<string, Line>();
  for (const line of lines) {
    const {answers, stretches} = line;
    const key = JSON.stringify([answers.filter((_, index) => index !== place), stretches]);
    const same = merged.get(key);
    const either = same && eitherOf(same.answers[place] ?? [], answers[place] ?? [], question);
    const widened = answers.map((each, index) => (index === place && either) || each);
    merged.set(key, {answers: widened, stretches});
  }
  return [...merged.values()];
}

const strengths: readonly Verdict[] = ['affected', 'possibly-affected', 'not-affected'];

/** Who is affected comes first: that is what a map is asked. */
export function byStrength(lines: readonly Line[]): Line[] {
  const placeOf = ({stretches}: Line) =>
    Math.min(...stretches.map(({verdict}) => strengths.indexOf(verdict)));
  return [...lines].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The places where some of the lines change their verdict. */
export function changesOf(lines: readonly Line[]): Set<number> {
  const starts = lines.flatMap(({stretches}) => stretches.slice(1).map(({interval}) => interval[0]));
  return new Set(starts);
}

/** The lines that fit into the map: not too many, nor with too many borders, but one at least. */
export function keptLines(lines: readonly Line[]): readonly Line[] {
  const borders = new Set<number>();
  const tooMany = lines.slice(0, mostRows).findIndex((line, index) => {
    for (const place of changesOf([line])) borders.add(place);
    return index > 0 && borders.size > mostBorders;
  });
  return lines.slice(0, tooMany < 0 ? mostRows : tooMany);
}

/** The verdict of a line between two places. */
export function verdictBetween([start, end]: readonly [number, number], {stretches}: Line): Verdict {
  const met = stretches.filter(({interval}) => interval[0] < end && start < interval[1]);
  const verdicts = new Set(met.map(({verdict}) => verdict));
  const [only] = verdicts;
  return only !== undefined && verdicts.size === 1 ? only : 'possibly-affected';
}
