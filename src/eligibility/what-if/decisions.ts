import {answersOf} from '../../model/choice-answers.js';
import {testsOf} from '../../model/conditions.js';
import type {Eligibility, Question} from '../../model/schema/eligibility.js';
import {never, type Answers} from '../answers.js';
import {Budget} from '../solver/budget.js';
import {checkWithin} from '../check-eligibility.js';
import type {Bounds} from '../rules/date-edges.js';
import {datePieces} from './date-pieces.js';
import {mostVisits} from '../rules/decided-groups.js';
import {decisionPaths, type DecisionPath} from './decision-tree.js';
import type {EligibilityResult} from '../result.js';

/** One answer that a reader can choose. */
export interface DecisionAnswer {
  /** As `checkEligibility` takes it; undefined for "I don't know". */
  readonly answer?: string;
  /** For a date: the dates between which it lies, as the rules write them. */
  readonly bounds?: Bounds;
}

/** A question that makes a difference, with all its answers, "I don't know" last. */
export interface DecisionQuestion {
  readonly question: Question;
  readonly answers: readonly DecisionAnswer[];
}

/** The result that some combinations of answers share. */
export type Outcome = Omit<EligibilityResult, 'groups' | 'unfit'>;

/** The rules of a notice worked out beforehand for every combination of answers, so that nothing has to be computed. */
export interface Decisions {
  readonly questions: readonly DecisionQuestion[];
  /** Each outcome once, in the order in which combinations lead there. */
  readonly outcomes: readonly Outcome[];
  /** Which answers lead to which of `outcomes`; together they cover every combination exactly once. */
  readonly paths: readonly DecisionPath<number>[];
}

/** Maximum number of combinations that are worked out. */
export const mostCombinations = 4_096;

/** The work that all of them may take together, in visits of boxes. */
const mostWork = 3 * mostVisits;

/**
 * Maximum number of tests and groups that are gone through for all combinations together; it takes a second. The largest
 * real rule, 300 stores with nine days each, takes 2,700,000.
 */
const mostSteps = 4_000_000;

/** Maximum number of paths; each costs the page some 30 bytes. */
const mostPaths = 1_000;

function answersTo(question: Question, eligibility: Eligibility): DecisionAnswer[] {
  if (question.kind === 'date') {
    const isNever = question.never === undefined ? [] : [{answer: never}];
    return [...datePieces(eligibility, question.id), ...isNever, {}];
  }
  if (question.kind === 'choice') return [...answersOf(question).map((answer) => ({answer})), {}];
  return [];
}

/**
 * Works the rules out for every combination of answers. All verdicts are those of `checkEligibility`. Dates are answered
 * by the pieces into which the rules cut the calendar; questions that no rule tests are left out. Pure.
 *
 * @returns undefined where a rule tests a code or a period, of which there are too many to choose from, or where there would be more
 *   than 4,096 combinations or 1,000 paths, or where working them out would take too long
 */
export function decisionsOf(eligibility: Eligibility): Decisions | undefined {
  const tests = eligibility.groups.flatMap(({when}) => [...testsOf(when)]);
  const tested = new Set(tests.map(({test}) => test.question));
  const asked = eligibility.questions.filter(({id}) => tested.has(id));
  if (asked.some(({kind}) => kind === 'code' || kind === 'period')) return undefined;
  const questions: DecisionQuestion[] = [];
  let combinations = 1;
  for (const question of asked) {
    const answers = answersTo(question, eligibility);
    combinations *= answers.length;
    // Before the next one is worked out: of thousands of questions, a dozen is too many.
    if (combinations > mostCombinations) return undefined;
    questions.push({question, answers});
  }
  if (combinations * (tests.length + eligibility.groups.length) > mostSteps) return undefined;

  const sizes = questions.map(({answers}) => answers.length);
  const budget = new Budget(mostWork);
  const outcomes = new Map<string, {readonly outcome: Outcome; readonly place: number}>();
  const paths = decisionPaths(sizes, (values) => {
    // Nothing will come of it any more.
    if (budget.isSpent) return {name: '', outcome: 0};
    const answers: Answers = Object.fromEntries(
      questions.map((each, axis) => [each.question.id, each.answers[values[axis] ?? 0]?.answer]),
    );
    const {verdict, certain, possible, undecided, exact} = checkWithin(budget, eligibility, answers);
    const outcome = {verdict, certain, possible, undecided, exact};
    const name = JSON.stringify(outcome);
    const {place} = outcomes.get(name) ?? {place: outcomes.size};
    outcomes.set(name, {outcome, place});
    return {name, outcome: place};
  });
  if (budget.isSpent || paths.length > mostPaths) return undefined;
  return {questions, outcomes: [...outcomes.values()].map(({outcome}) => outcome), paths};
}
