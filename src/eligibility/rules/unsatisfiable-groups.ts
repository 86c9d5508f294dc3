import type {Eligibility} from '../../model/schema/eligibility.js';
import {boxesOf} from '../solver/boxes.js';
import {Budget} from '../solver/budget.js';
import {rulesOf, type CompiledCondition, type CompiledTest} from './compiled-rules.js';
import {allOf, anyOf, freeVariable, type Formula} from '../solver/formula.js';
import {AnsweredRules} from './answered-rules.js';

/** Maximum number of ways through the "any of"s of one group. */
const mostWays = 256;

/** The tests that a reader has to pass on one way through a group; `nobody` stands for an empty `any`. */
type Way = readonly (CompiledTest | 'nobody')[];

/** The ways through a condition, of which one must hold as a whole; undefined if there are too many. */
function waysThrough(condition: CompiledCondition): readonly Way[] | undefined {
  if ('test' in condition) return [[condition]];
  if ('any' in condition) {
    if (condition.any.length === 0) return [['nobody']];
    const ways = condition.any.map(waysThrough);
    const all = ways.flatMap((way) => way ?? []);
    return ways.includes(undefined) || all.length > mostWays ? undefined : all;
  }
  let ways: readonly Way[] = [[]];
  for (const part of condition.all) {
    const more = waysThrough(part);
    if (!more || more.length * ways.length > mostWays) return undefined;
    ways = ways.flatMap((way) => more.map((next) => [...way, ...next]));
  }
  return ways;
}

/** The number of boxes that may be visited for a group after those before it have used up the budget. */
const guaranteed = 250;

const found = new WeakMap<Eligibility, ReadonlySet<string>>();

/**
 * Ids of the groups that nobody can satisfy, whatever the answers: the notice contradicts itself there.
 *
 * @param visits - how many boxes the groups may visit together, beyond what each is guaranteed
 */
export function unsatisfiableGroups(eligibility: Eligibility, visits: number): ReadonlySet<string> {
  const known = found.get(eligibility);
  if (known) return known;
  const rules = rulesOf(eligibility, new Map());
  const unanswered = new AnsweredRules(rules, new Map());
  const shared = new Budget(visits);
  const unsatisfiable = rules.groups.filter(({when}) => {
    const budget = shared.isSpent ? new Budget(guaranteed) : shared;
    return boxesOf(unanswered.formula(when), budget)?.length === 0;
  });
  const ids = new Set(unsatisfiable.map(({group}) => group.id));
  found.set(eligibility, ids);
  return ids;
}

function byQuestion(tests: readonly CompiledTest[]): Map<string, CompiledTest[]> {
  const sorted = new Map<string, CompiledTest[]>();
  for (const compiled of tests) {
    const already = sorted.get(compiled.test.question);
    if (already) already.push(compiled);
    else sorted.set(compiled.test.question, [compiled]);
  }
  return sorted;
}

function canHold(all: readonly CompiledTest[], unanswered: AnsweredRules): boolean {
  const boxes = boxesOf(unanswered.formula({all}), new Budget(mostWays));
  return boxes === undefined || boxes.length > 0;
}

function wayFormula(way: Way, rules: AnsweredRules, unanswered: AnsweredRules, budget: Budget): Formula {
  if (!budget.spend(way.length)) return freeVariable();
  const tests = way.filter((step) => step !== 'nobody');
  const parts = [...byQuestion(tests).values()].map((all) =>
    canHold(all, unanswered) ? rules.formula({all}) : freeVariable(),
  );
  return allOf(tests.length < way.length ? [...parts, freeVariable()] : parts);
}

/**
 * The formula of a group that nobody can satisfy: on each way through it, tests of one question that exclude each
 * other are undecidable, and the tests of the other questions still decide.
 *
 * @param unanswered - the same rules without any answer
 */
export function undecidableFormula(
  when: CompiledCondition,
  rules: AnsweredRules,
  unanswered: AnsweredRules,
  budget: Budget,
): Formula {
  const ways = waysThrough(when);
  return ways ? anyOf(ways.map((way) => wayFormula(way, rules, unanswered, budget))) : freeVariable();
}
