import {testsOf} from '../../model/conditions.js';
import type {Path, Problem} from '../../model/problems/problem.js';
import {warningAt} from '../../model/problems/warning.js';
import type {Eligibility, Test} from '../../model/schema/eligibility.js';
import {isTimeZone} from '../../model/time/zone.js';
import {AnsweredRules} from '../rules/answered-rules.js';
import {rulesOf, type CompiledCondition, type CompiledTest} from '../rules/compiled-rules.js';
import {mostVisits} from '../rules/decided-groups.js';
import {unsatisfiableGroups} from '../rules/unsatisfiable-groups.js';
import {boxesOf, type Box} from '../solver/boxes.js';
import {Budget} from '../solver/budget.js';
import type {Variable} from '../solver/formula.js';
import {excludeAllCodes} from './common-code.js';

/** The number of codes, and of characters of codes, that are tried in a rule. */
const mostTried = 200_000;

function* compiledTestsOf(condition: CompiledCondition): Generator<CompiledTest> {
  if ('all' in condition) for (const part of condition.all) yield* compiledTestsOf(part);
  else if ('any' in condition) for (const part of condition.any) yield* compiledTestsOf(part);
  else yield condition;
}

/** The tests that no fact of their question can pass. */
export function contradictoryTests(eligibility: Eligibility): ReadonlySet<Test> {
  const {questions, timeZone = ''} = eligibility;
  const dates = new Set(questions.filter(({kind}) => kind === 'date').map(({id}) => id));
  const budget = new Budget(mostTried);
  // In a zone that this machine does not know every bound is as undecidable; that is a problem of its own.
  const isSkipped = ({question}: Test) => dates.has(question) && !isTimeZone(timeZone);
  const isContradictory = (compiled: CompiledTest) =>
    'holds' in compiled
      ? compiled.holds.length === 0 && !isSkipped(compiled.test)
      : !compiled.passes || excludeAllCodes([compiled.test], budget);
  const compiled = rulesOf(eligibility, new Map()).groups.flatMap(({when}) => [...compiledTestsOf(when)]);
  return new Set(compiled.filter(isContradictory).map(({test}) => test));
}

/** Whether a problem with a test, or with one of its members, has been told before. */
function isTold(path: string, told: readonly string[]): boolean {
  return told.some((known) => known === path || known.startsWith(`${path}/`));
}

function* testProblems(eligibility: Eligibility, told: readonly string[]): Generator<Problem> {
  const contradictory = contradictoryTests(eligibility);
  if (contradictory.size === 0) return;
  for (const [index, {when}] of eligibility.groups.entries()) {
    for (const {test, path} of testsOf(when, ['eligibility', 'groups', index, 'when'])) {
      if (!contradictory.has(test)) continue;
      const problem = warningAt(path, 'contradictory-test', test.question);
      if (!isTold(problem.path, told)) yield problem;
    }
  }
}

/** Whether the tests of codes that a box needs to hold exclude each other. */
function excludesCodes(box: Box, tests: ReadonlyMap<Variable, Test>, budget: Budget): boolean {
  const byQuestion = new Map<string, Test[]>();
  for (const variable of box.keys()) {
    const test = tests.get(variable);
    if (test) byQuestion.set(test.question, [...(byQuestion.get(test.question) ?? []), test]);
  }
  return [...byQuestion.values()].some((all) => all.length > 1 && excludeAllCodes(all, budget));
}

/** Ids of the groups that nobody can be in because the tests of a code exclude each other. */
function excludedByCodes(eligibility: Eligibility): Set<string> {
  const {questions} = eligibility;
  const codes = questions.filter(({kind}) => kind === 'code').map(({id}) => id);
  const excluded = new Set<string>();
  if (codes.length === 0) return excluded;
  const rules = rulesOf(eligibility, new Map());
  const [budget, tried] = [new Budget(mostVisits), new Budget(mostTried)];
  for (const {group, when} of rules.groups) {
    // Rules of its own for each group: so few code tests are open in one that they can be looked up.
    const unanswered = new AnsweredRules(rules, new Map());
    const boxes = boxesOf(unanswered.formula(when), budget);
    if (!boxes || !budget.spend(boxes.length)) break;
    const open = codes.flatMap((id) => unanswered.openCodeTests(id));
    if (open.length < 2) continue;
    const tests = new Map(open.map(({test, variable}) => [variable, test]));
    if (boxes.every((box) => excludesCodes(box, tests, tried))) excluded.add(group.id);
  }
  return excluded;
}

function* groupProblems(eligibility: Eligibility): Generator<Problem> {
  const unsatisfiable = unsatisfiableGroups(eligibility, mostVisits);
  const excluded = excludedByCodes(eligibility);
  for (const [index, {id}] of eligibility.groups.entries()) {
    const path: Path = ['eligibility', 'groups', index];
    if (unsatisfiable.has(id) || excluded.has(id)) yield warningAt(path, 'unreachable-group', id);
  }
}

/**
 * Finds the tests that no answer passes and the groups that nobody can be in. Where one of them would decide, the verdict
 * is *possibly-affected*, and its owner has to know why.
 *
 * @param told - the paths of problems that are told already, such as an inverted range
 */
export function* ruleContradictions(eligibility: Eligibility, told: readonly string[]): Generator<Problem> {
  yield* testProblems(eligibility, told);
  yield* groupProblems(eligibility);
}
