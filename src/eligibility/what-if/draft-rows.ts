import {answersOf} from '../../model/choice-answers.js';
import type {Budget} from '../solver/budget.js';
import {isDate} from '../facts/date-line.js';
import type {Interval} from '../facts/intervals.js';
import {stretchesOf, verdictOf, type VerdictStretch} from './what-if.js';
import {verdicts, type Verdict} from '../result.js';
import type {AnsweredRules} from '../rules/answered-rules.js';
import type {Branch, RowAnswers, RowQuestion} from './branches.js';

/** Maximum number of borders; see `mostRows`. */
export const mostBorders = 48;

/** Maximum number of rows: more cannot be taken in at a glance. */
const mostRows = 60;

/** A row of which the columns are not yet known. */
export interface DraftRow {
  readonly answers: readonly RowAnswers[];
  readonly stretches: readonly VerdictStretch[];
}

const everywhere: Interval = [-Infinity, Infinity];

/** The verdicts of a branch along the question for a date, or a single one where there is none. */
export function draftRow(
  {answers, boxes}: Branch,
  across: string | undefined,
  rules: AnsweredRules,
  budget: Budget,
): DraftRow {
  const stretches =
    across === undefined
      ? [{interval: everywhere, verdict: verdictOf(boxes, budget)}]
      : stretchesOf(rules.variableOf(across), boxes, budget).filter(({interval}) => isDate(interval));
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

/** Makes one of rows that differ in the answers to one question alone. */
export function mergeAlong(place: number, question: RowQuestion, rows: readonly DraftRow[]): DraftRow[] {
  const merged = new Map<string, DraftRow>();
  for (const row of rows) {
    const {answers, stretches} = row;
    const key = JSON.stringify([answers.filter((_, index) => index !== place), stretches]);
    const same = merged.get(key);
    const either = same && eitherOf(same.answers[place] ?? [], answers[place] ?? [], question);
    const widened = answers.map((each, index) => (index === place && either) || each);
    merged.set(key, {answers: widened, stretches});
  }
  return [...merged.values()];
}

/** Who is affected comes first: that is what a map is asked. */
export function byStrength(rows: readonly DraftRow[]): DraftRow[] {
  const placeOf = ({stretches}: DraftRow) =>
    Math.min(...stretches.map(({verdict}) => verdicts.indexOf(verdict)));
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The places where some of the rows change their verdict. */
export function changesOf(rows: readonly DraftRow[]): Set<number> {
  const starts = rows.flatMap(({stretches}) => stretches.slice(1).map(({interval}) => interval[0]));
  return new Set(starts);
}

/** The rows that fit into the map: not too many, nor with too many borders, but one at least. */
export function keptRows(rows: readonly DraftRow[]): readonly DraftRow[] {
  const borders = new Set<number>();
  const tooMany = rows.slice(0, mostRows).findIndex((row, index) => {
    for (const place of changesOf([row])) borders.add(place);
    return index > 0 && borders.size > mostBorders;
  });
  return rows.slice(0, tooMany < 0 ? mostRows : tooMany);
}

/** The verdict of a row between two places. */
export function verdictBetween([start, end]: readonly [number, number], {stretches}: DraftRow): Verdict {
  const met = stretches.filter(({interval}) => interval[0] < end && start < interval[1]);
  const distinct = new Set(met.map(({verdict}) => verdict));
  const [only] = distinct;
  return only !== undefined && distinct.size === 1 ? only : 'possibly-affected';
}
