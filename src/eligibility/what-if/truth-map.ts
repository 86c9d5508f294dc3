import {allTestsOf} from '../../model/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Question} from '../../model/schema/questions.js';
import {answerTexts, type Answers} from '../answers.js';
import {Budget, mostVisits} from '../solver/budget.js';
import {dateEdges, type Bounds, type DateEdges} from '../rules/date-edges.js';
import {decideGroups} from '../rules/decided-groups.js';
import type {Verdict} from '../result.js';
import {
  byStrength,
  changesOf,
  keptRows,
  draftRow,
  mergeAlong,
  mostBorders,
  verdictBetween,
  type DraftRow,
} from './draft-rows.js';
import {branchesOf, type RowAnswers, type RowQuestion} from './branches.js';

/** One row of a truth map. */
export interface TruthRow {
  /** One for each question of `down`. */
  readonly answers: readonly RowAnswers[];
  /** One for each column. */
  readonly verdicts: readonly Verdict[];
}

/** The verdicts of a notice at a glance: dates across, and the answers to other questions down. */
export interface TruthMap {
  /** The answers that are taken as given. */
  readonly given: Answers;
  /** Id of the question for a date whose stretches are the columns; undefined where there is one column. */
  readonly across?: string;
  /** Ids of the questions whose answers make the rows. */
  readonly down: readonly string[];
  /** Ids of the other questions that some rule tests and that nobody answered: taken as "I don't know". */
  readonly open: readonly string[];
  /** Between which dates each column lies, as the rules write them, in rising order. */
  readonly columns: readonly Bounds[];
  readonly rows: readonly TruthRow[];
  /** The parts that exceed the limits of the map. */
  readonly omitted: {
    /** Number of further rows, at most. */
    readonly rows: number;
    /** Number of borders within the last column; its verdict is that of not knowing the side. */
    readonly borders: number;
  };
  /** False where exactness would have cost more than the bound, so that verdicts are *possibly-affected*. */
  readonly exact: boolean;
}

/** The work that a map may take, in visits of boxes. */
const mostWork = 10 * mostVisits;

/** The questions that some rule tests and that are not answered. */
function openQuestions(eligibility: Eligibility, answered: ReadonlyMap<string, string>): Question[] {
  const tested = new Set(allTestsOf(eligibility).map(({question}) => question));
  return eligibility.questions.filter(({id}) => tested.has(id) && !answered.has(id));
}

/** Choices make the rows; where there are none, codes do. */
function rowQuestions(questions: readonly Question[]): RowQuestion[] {
  const choices = questions.filter((question) => question.kind === 'choice');
  return choices.length > 0 ? choices : questions.filter((question) => question.kind === 'code');
}

/** The ends of columns: every border of the rules or, where those are too many, every change of a verdict. */
function bordersOf(drafts: readonly DraftRow[], {places}: DateEdges): number[] {
  const changes = changesOf(drafts);
  return places.length <= mostBorders ? [...places] : places.filter((place) => changes.has(place));
}

/**
 * Tabulates the rules of a notice: which verdict a reader gets between which dates, with which other answers.
 *
 * The columns are the stretches of the first question for a date that is not answered, cut at every border of the rules.
 * The rows are the combinations of answers to the choices, with those that lead to the same verdicts in one row; where
 * there are no choices, codes make the rows, by the tests that they pass. All verdicts are those of `checkEligibility`.
 *
 * A map has at most 60 rows and 48 borders, drawn from at most 400 combinations; `omitted` counts the rest, and `open`
 * names the questions that are taken as "I don't know". Pure and deterministic.
 *
 * @param answers - what is taken as given; questions that are answered make neither columns nor rows
 */
export function truthMap(eligibility: Eligibility, answers: Answers = {}): TruthMap {
  const budget = new Budget(mostWork);
  const texts = answerTexts(eligibility.questions, answers);
  const open = openQuestions(eligibility, texts);
  const {groups, rules} = decideGroups(eligibility, texts, budget);
  const across = open.find(({kind}) => kind === 'date')?.id;
  const {branches, asked, omitted} = branchesOf(
    rowQuestions(open),
    groups.flatMap(({boxes}) => boxes ?? []),
    rules,
  );
  const drafts = asked.reduceRight(
    (merged, question, place) => mergeAlong(place, question, merged),
    branches.map((branch) => draftRow(branch, across, rules, budget)),
  );
  const kept = keptRows(byStrength(drafts));
  const edges = across === undefined ? undefined : dateEdges(across, rules.compiled);
  const borders = edges ? bordersOf(kept, edges) : [];
  const drawn = borders.slice(0, mostBorders);
  const spans = [...drawn, Infinity].map((end, index) => [drawn[index - 1] ?? -Infinity, end] as const);
  const down = asked.map(({id}) => id);
  return {
    given: Object.fromEntries(texts),
    ...(across !== undefined && {across}),
    down,
    open: open.map(({id}) => id).filter((id) => id !== across && !down.includes(id)),
    columns: spans.map(([start, end]) => ({...edges?.startingAt(start), ...edges?.endingAt(end)})),
    rows: kept.map((row) => ({
      answers: row.answers,
      verdicts: spans.map((span) => verdictBetween(span, row)),
    })),
    omitted: {rows: omitted + drafts.length - kept.length, borders: borders.length - drawn.length},
    exact: !budget.isSpent,
  };
}
