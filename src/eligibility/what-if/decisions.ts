import {answersOf} from '../../model/choice-answers.js';
import {allTestsOf} from '../../model/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Question} from '../../model/schema/questions.js';
import {isTimeZone} from '../../model/time/zone.js';
import {never} from '../answers.js';
import {Budget, mostVisits} from '../solver/budget.js';
import {chosenOutcomes} from './chosen-outcomes.js';
import {dateChoices, datePieces} from './date-pieces.js';
import type {DecisionAnswer, DecisionOutcome, DecisionQuestion} from './decision-question.js';
import {decisionPaths, type DecisionPath} from './decision-tree.js';
import {RuleOfNamedCodes, type NamedCodes} from './named-codes.js';

/** The rules of a notice worked out beforehand for every combination of answers, so that nothing has to be computed. */
export interface Decisions {
  readonly questions: readonly DecisionQuestion[];
  /** Each outcome once, in the order in which combinations lead there. */
  readonly outcomes: readonly DecisionOutcome[];
  /** Which answers lead to which of `outcomes`; together they cover every combination exactly once. */
  readonly paths: readonly DecisionPath<number>[];
}

/** Maximum number of combinations that are worked out. */
export const mostCombinations = 4_096;

/** Maximum number of pieces of the calendar for each end of a period. */
export const mostPeriodPieces = 6;

/** The work that all of them may take together, in visits of boxes. */
const mostWork = 3 * mostVisits;

/**
 * Maximum number of tests and groups that are gone through for all combinations together; it takes a second. The largest
 * real rule, 300 stores with nine days each, takes 2,700,000.
 */
const mostSteps = 4_000_000;

/** Maximum number of paths; each costs the page some 30 bytes. */
const mostPaths = 1_000;

/** The place of an outcome that there is none of. */
const undecided = -1;

/** Both ends of a period by the pieces of the calendar: which moments of two pieces they are makes no difference. */
function periodQuestions(
  question: Question,
  eligibility: Eligibility,
  isNever: readonly DecisionAnswer[],
): DecisionQuestion[] | undefined {
  const pieces = datePieces(eligibility, question.id);
  if (pieces.length > mostPeriodPieces) return undefined;
  // From the first moment of a piece to the last of another, so that a period within one piece is none turned round.
  const endsOf = (place: 0 | 1) =>
    pieces.map(({bounds, answer}) => ({bounds, answer: answer.split('..')[place] ?? ''}));
  return [
    {question, end: 'from', answers: [...endsOf(0), ...isNever, {}]},
    {question, end: 'until', answers: [...endsOf(1), {answer: '', isOther: true}, {}]},
  ];
}

/** A question with all its answers; undefined where there are too many. */
function askedWith(
  question: Question,
  eligibility: Eligibility,
  codes: NamedCodes | undefined,
): DecisionQuestion[] | undefined {
  if (question.kind === 'choice')
    return [{question, answers: [...answersOf(question).map((answer) => ({answer})), {}]}];
  const isNever = question.never === undefined ? [] : [{answer: never}];
  if (question.kind === 'date') {
    const {timeZone = ''} = eligibility;
    const isTimed = question.time === true && isTimeZone(timeZone);
    const answers = [...dateChoices(eligibility, question.id), ...isNever, {}];
    return [{question, answers, ...(isTimed && {timeZone})}];
  }
  if (question.kind === 'period') return periodQuestions(question, eligibility, isNever);
  return codes && [{question, codes, answers: [{isNamed: true}, {isNamed: false}, ...isNever, {}]}];
}

/**
 * Works the rules out for every combination of answers. All verdicts are those of `checkEligibility`. Dates and the ends of
 * periods are answered by the pieces into which the rules cut the calendar. Codes are told apart by whether the rules name
 * them: those that they do not name, as they were typed, decide as little as "I don't know". Questions that no rule tests
 * are left out. Pure.
 *
 * @returns undefined where no expression says which codes the rules name, or where it would take more than one to decide;
 *   where a period has more than 6 pieces for each end; where there would be more than 4,096 combinations or 1,000 paths;
 *   or where working them out would take too long
 */
export function decisionsOf(eligibility: Eligibility): Decisions | undefined {
  const tests = allTestsOf(eligibility);
  const tested = new Set(tests.map(({question}) => question));
  const rule = RuleOfNamedCodes.of(eligibility);
  if (!rule) return undefined;
  const questions: DecisionQuestion[] = [];
  let combinations = 1;
  for (const question of eligibility.questions.filter(({id}) => tested.has(id))) {
    const asked = askedWith(question, eligibility, rule.codes.get(question.id));
    if (!asked) return undefined;
    for (const {answers} of asked) combinations *= answers.length;
    // Before the next one is worked out: of thousands of questions, a dozen is too many.
    if (combinations > mostCombinations) return undefined;
    questions.push(...asked);
  }
  if (combinations * (tests.length + eligibility.groups.length) > mostSteps) return undefined;

  const sizes = questions.map(({answers}) => answers.length);
  const budget = new Budget(mostWork);
  const outcomeOf = chosenOutcomes(rule, questions, budget);
  const outcomes = new Map<string, {readonly outcome: DecisionOutcome; readonly place: number}>();
  const paths = decisionPaths(sizes, (values) => {
    const outcome = budget.isSpent ? undefined : outcomeOf(values);
    if (!outcome) return {name: '', outcome: undecided};
    const name = JSON.stringify(outcome);
    const {place} = outcomes.get(name) ?? {place: outcomes.size};
    outcomes.set(name, {outcome, place});
    return {name, outcome: place};
  });
  const isDecided = paths.every(({outcome}) => outcome !== undecided);
  if (!isDecided || budget.isSpent || paths.length > mostPaths) return undefined;
  return {questions, outcomes: [...outcomes.values()].map(({outcome}) => outcome), paths};
}
