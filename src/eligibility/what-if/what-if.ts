import {answersOf} from '../../model/choice-answers.js';
import type {Eligibility, Test} from '../../model/schema/eligibility.js';
import {answerTexts, type Answers} from '../answers.js';
import type {Box} from '../solver/boxes.js';
import {Budget} from '../solver/budget.js';
import {covers} from '../solver/cover.js';
import {cutBy, slicesOf} from '../solver/slices.js';
import {dateEdges, type DateEdges} from '../rules/date-edges.js';
import {decideGroups, mostVisits} from '../rules/decided-groups.js';
import type {Variable} from '../solver/formula.js';
import {intersection, type Interval} from '../facts/intervals.js';
import {isSettled, verdicts, type Verdict} from '../result.js';
import type {AnsweredRules} from '../rules/answered-rules.js';

/** What the verdict becomes if a question is answered in a certain way. */
export interface Prospect {
  readonly verdict: Verdict;
  /** The answers that lead there are those that pass this test; without any member: all that no other prospect names. */
  readonly test: Test;
}

/** Values of one variable that lead to the same verdict. */
export interface Stretch {
  readonly interval: Interval;
  readonly verdict: Verdict;
}

/** The verdict if the completions that satisfy some group are those of these boxes. */
export function verdictOf(boxes: readonly Box[], budget: Budget): Verdict {
  if (boxes.length === 0) return 'not-affected';
  return covers(boxes, budget) ? 'affected' : 'possibly-affected';
}

/** The stretches of a variable in rising order; neighbours lead to different verdicts. */
export function stretchesOf(variable: Variable, boxes: readonly Box[], budget: Budget): Stretch[] {
  const stretches: Stretch[] = [];
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

function dateProspects(question: string, stretches: readonly Stretch[], edges: DateEdges): Prospect[] {
  return stretches.map(({interval: [start, end], verdict}, index) => ({
    verdict,
    test: {
      question,
      // The outermost edges are those of the answer.
      ...(index > 0 && edges.startingAt(start)),
      ...(index < stretches.length - 1 && edges.endingAt(end)),
    },
  }));
}

/** What an answer would settle comes before what it would leave open. */
const settledFirst = [...verdicts.filter(isSettled), ...verdicts.filter((verdict) => !isSettled(verdict))];

function choiceProspects(question: string, stretches: readonly Stretch[], options: readonly string[]) {
  return settledFirst.flatMap((verdict): Prospect[] => {
    const leading = stretches.filter((stretch) => stretch.verdict === verdict);
    const values = options.filter((_, position) =>
      leading.some(({interval}) => intersection([interval], [[position, position + 1]]).length > 0),
    );
    return values.length > 0 ? [{verdict, test: {question, in: values}}] : [];
  });
}

/** A code that is not known passes one of the tests, or none of them. */
function codeProspects(question: string, rules: AnsweredRules, boxes: readonly Box[], budget: Budget) {
  const open = rules.openCodeTests(question).filter(({variable}) => boxes.some((box) => box.has(variable)));
  const passing = open.map(({test, variable}): Prospect => {
    // What is true comes last.
    const verdict = stretchesOf(variable, boxes, budget).at(-1)?.verdict ?? 'possibly-affected';
    return {verdict, test};
  });
  const others = boxes.filter((box) => open.every(({variable}) => !box.has(variable)));
  return [...passing, {verdict: verdictOf(others, budget), test: {question}}];
}

/**
 * Foretells where an answer to one question would lead, all other answers as they are: between which dates the verdict
 * changes, and which options or codes make which verdict.
 *
 * Dates come in rising order, each stretch bounded by the dates that the rules write; what an answer leaves out already
 * is in none of them. Choices come once for each verdict. Codes come once for each test that is open, and then without
 * any member for codes that pass none.
 *
 * @returns undefined if there is no such question, or if it would take more than `mostVisits`
 */
export function prospectsOf(
  eligibility: Eligibility,
  answers: Answers,
  id: string,
): readonly Prospect[] | undefined {
  const question = eligibility.questions.find((each) => each.id === id);
  if (!question) return undefined;
  const budget = new Budget(mostVisits);
  const {groups, rules} = decideGroups(eligibility, answerTexts(eligibility.questions, answers), budget);
  const boxes = groups.flatMap((group) => group.boxes ?? []);
  const prospects = () => {
    if (question.kind === 'code') return codeProspects(id, rules, boxes, budget);
    const stretches = stretchesOf(rules.variableOf(id), boxes, budget);
    return question.kind === 'date'
      ? dateProspects(id, stretches, dateEdges(id, rules.compiled))
      : choiceProspects(id, stretches, answersOf(question));
  };
  const found = prospects();
  return budget.isSpent ? undefined : found;
}
