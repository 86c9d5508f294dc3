import {answersOf} from '../../model/choice-answers.js';
import {questionsById} from '../../model/questions.js';
import type {Test} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Question} from '../../model/schema/questions.js';
import {answerTexts, type Answers} from '../answers.js';
import {without, type Box} from '../solver/boxes.js';
import {Budget, mostVisits} from '../solver/budget.js';
import {covers} from '../solver/cover.js';
import {cutBy, slicesOf} from '../solver/slices.js';
import {dateEdges, type DateEdges} from '../rules/date-edges.js';
import {decideGroups, type DecidedRules} from '../rules/decided-groups.js';
import type {Variable} from '../solver/formula.js';
import type {Interval} from '../facts/intervals.js';
import {isSettled, verdicts, type Verdict} from '../result.js';
import type {AnsweredRules} from '../rules/answered-rules.js';

/** Answers to a question that all lead to one verdict. */
export interface Alternative {
  readonly verdict: Verdict;
  /** The answers are those that pass this test; without any member, those that no other alternative names. */
  readonly test: Test;
}

/** Values of one variable that lead to the same verdict. */
export interface VerdictStretch {
  readonly interval: Interval;
  readonly verdict: Verdict;
}

/** The verdict if the completions that satisfy some group are those of these boxes. */
export function verdictOf(boxes: readonly Box[], budget: Budget): Verdict {
  if (boxes.length === 0) return 'not-affected';
  return covers(boxes, budget) ? 'affected' : 'possibly-affected';
}

/** The stretches of a variable in rising order; neighbours lead to different verdicts. */
export function stretchesOf(variable: Variable, boxes: readonly Box[], budget: Budget): VerdictStretch[] {
  const stretches: VerdictStretch[] = [];
  if (!budget.spend(boxes.length)) return stretches;
  const cut = cutBy(variable, boxes);
  for (const {interval, open} of slicesOf(cut)) {
    if (budget.isSpent) break;
    const verdict = verdictOf([...cut.free, ...open], budget);
    const last = stretches.at(-1);
    const isSame = last?.verdict === verdict;
    const start = isSame ? last.interval[0] : interval[0];
    if (isSame) stretches.pop();
    stretches.push({interval: [start, interval[1]], verdict});
  }
  return stretches;
}

function dateAlternatives(
  question: string,
  stretches: readonly VerdictStretch[],
  edges: DateEdges,
): Alternative[] {
  // A time that clocks show twice leaves a gap between two minutes, in which the rule may have its border.
  const borders = stretches.slice(1).map(({interval: [start]}, index) => {
    const end = stretches[index]?.interval[1] ?? start;
    return edges.cutBetween(end, start) ?? start;
  });
  return stretches.map(({verdict}, index) => {
    const [start, end] = [borders[index - 1], borders[index]];
    return {
      verdict,
      // The outermost edges are those of the answer.
      test: {
        question,
        ...(start !== undefined && edges.startingAt(start)),
        ...(end !== undefined && edges.endingAt(end)),
      },
    };
  });
}

/** Answers that settle the verdict come before those that leave it open. */
const settledFirst = [...verdicts.filter(isSettled), ...verdicts.filter((verdict) => !isSettled(verdict))];

function choiceAlternatives(
  question: string,
  stretches: readonly VerdictStretch[],
  options: readonly string[],
) {
  return settledFirst.flatMap((verdict): Alternative[] => {
    const leading = stretches.filter((stretch) => stretch.verdict === verdict);
    const values = leading.flatMap(({interval: [start, end]}) => options.slice(start, end));
    return values.length > 0 ? [{verdict, test: {question, in: values}}] : [];
  });
}

/**
 * A code that is not known passes one of the tests, or none of them. Whether it passes others besides is left open, so
 * that a box that names one of those cannot help to leave nothing out.
 */
function codeAlternatives(
  question: string,
  rules: AnsweredRules,
  boxes: readonly Box[],
  budget: Budget,
): Alternative[] {
  const open = rules.openCodeTests(question);
  const naming = new Map(open.map(({variable}) => [variable, [] as Box[]]));
  const others = boxes.filter((box) => {
    const named = [...box.keys()].filter((variable) => naming.get(variable)?.push(without(box, variable)));
    return named.length === 0;
  });
  const passing = open.flatMap(({compiled: {test}, variable}): Alternative[] => {
    const left = naming.get(variable) ?? [];
    if (left.length === 0 || budget.isSpent) return [];
    return [{verdict: covers([...others, ...left], budget) ? 'affected' : 'possibly-affected', test}];
  });
  return [...passing, {verdict: verdictOf(others, budget), test: {question}}];
}

/** The alternatives of one question under rules that are decided; undefined if that takes more than the budget. */
export function alternativesOf(
  question: Question,
  {groups, rules}: DecidedRules,
  budget: Budget,
): readonly Alternative[] | undefined {
  const {id} = question;
  const boxes = groups.flatMap((group) => group.boxes ?? []);
  const find = () => {
    if (question.kind === 'code') return codeAlternatives(id, rules, boxes, budget);
    // Periods differ in two dates at once, which no list of stretches tells.
    if (question.kind === 'period') return [];
    const stretches = stretchesOf(rules.variableOf(id), boxes, budget);
    return question.kind === 'date'
      ? dateAlternatives(id, stretches, dateEdges(id, rules.compiled))
      : choiceAlternatives(id, stretches, answersOf(question));
  };
  const found = find();
  return budget.isSpent ? undefined : found;
}

/**
 * Tells the verdict for each answer to one question, all other answers as they are: between which dates it
 * changes, and which options or codes lead to which verdict.
 *
 * Dates come in rising order, in stretches that are bounded by the dates of the rules; dates that the answer already
 * rules out are in none of them. Periods have no alternatives. Choices come once for each verdict. Codes come once for each test that is open, and
 * last, without any member, the codes that pass none.
 *
 * @param id - of the question
 * @returns undefined if there is no such question, or if working it out takes more visits of boxes than `mostVisits`
 */
export function whatIf(
  eligibility: Eligibility,
  answers: Answers,
  id: string,
): readonly Alternative[] | undefined {
  const question = questionsById(eligibility).get(id);
  if (!question) return undefined;
  const budget = new Budget(mostVisits);
  const decided = decideGroups(eligibility, answerTexts(eligibility.questions, answers), budget);
  return alternativesOf(question, decided, budget);
}
