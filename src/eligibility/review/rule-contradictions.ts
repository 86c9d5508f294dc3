import {testsOf} from '../../model/conditions.js';
import type {Path, Problem} from '../../model/problems/problem.js';
import {warningAt} from '../../model/problems/warning.js';
import type {Condition, Test} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {includes} from '../facts/intervals.js';
import {isImpossible} from './codes/impossible-codes.js';
import {compiledTestsIn, rulesOf, type CompiledTest} from '../rules/compiled-rules.js';
import {unsatisfiableGroups} from '../rules/unsatisfiable-groups.js';

/** The tests of which the engine finds that no fact of their question can pass them. */
export function contradictoryTests(eligibility: Eligibility): ReadonlySet<Test> {
  const {groups, lines, places} = rulesOf(eligibility, new Map());
  // In a zone that this machine does not know every bound can be as undecidable; that is a problem of its own.
  const isUnplaced = (question: string) =>
    places.has(question) && places.get(question)?.place('2000') === undefined;
  const isContradictory = (compiled: CompiledTest) => {
    if (!('holds' in compiled)) return !compiled.code;
    const {holds, undecidable, test} = compiled;
    const {question} = test;
    if (isUnplaced(question)) return false;
    // What a test without any member holds for: all facts but "never".
    const all = lines.get(question)?.reach({question}).holds ?? [];
    return holds.length === 0 && includes(undecidable, all);
  };
  const compiled = groups.flatMap(({when}) => compiledTestsIn(when));
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

/** Whether an "any of" has nothing in it, which never holds. */
function hasEmptyAny(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(hasEmptyAny);
  return 'any' in condition && (condition.any.length === 0 || condition.any.some(hasEmptyAny));
}

function* groupProblems(eligibility: Eligibility, told: readonly string[]): Generator<Problem> {
  const unsatisfiable = unsatisfiableGroups(eligibility);
  const codes = new Map(
    eligibility.questions.flatMap((question) => (question.kind === 'code' ? [[question.id, question]] : [])),
  );
  const {groups} = rulesOf(eligibility, new Map());
  for (const [index, {group, when}] of groups.entries()) {
    const path: Path = ['eligibility', 'groups', index];
    const reason = hasEmptyAny(group.when) ? 'any' : undefined;
    const problem = warningAt(path, 'unreachable-group', group.id, reason);
    if (unsatisfiable.has(group.id) || (!isTold(problem.path, told) && isImpossible(when, codes)))
      yield problem;
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
  yield* groupProblems(eligibility, told);
}
