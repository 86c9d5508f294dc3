import type {Eligibility} from '../../model/schema/eligibility.js';
import {boxesOf, type Box} from '../solver/boxes.js';
import {Budget, mostVisits} from '../solver/budget.js';
import {excludeEachOther} from '../facts/code-overlap.js';
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

/** Whether no completion lies in a box, because it asks for a code that passes two tests that exclude each other. */
function asksTooMuchOfCodes(box: Box, unanswered: AnsweredRules): boolean {
  const tests = [...box.keys()].flatMap((variable) => unanswered.codeTestOf(variable) ?? []);
  return tests.some((one, index) =>
    tests
      .slice(0, index)
      .some(
        (other) =>
          one.test.question === other.test.question &&
          one.code &&
          other.code &&
          excludeEachOther(one.code, other.code),
      ),
  );
}

/** Whether the boxes of rules without answers leave a completion. */
function leaveAny(boxes: readonly Box[], unanswered: AnsweredRules): boolean {
  return boxes.some((box) => !asksTooMuchOfCodes(box, unanswered));
}

const found = new WeakMap<Eligibility, ReadonlySet<string>>();

/**
 * Ids of the groups that nobody can satisfy, whatever the answers: the notice contradicts itself there. Looked for once for
 * each document, which must not change afterwards; together the groups may visit as many boxes as a verdict, beyond what
 * each is guaranteed.
 */
export function unsatisfiableGroups(eligibility: Eligibility): ReadonlySet<string> {
  const known = found.get(eligibility);
  if (known) return known;
  const rules = rulesOf(eligibility, new Map());
  const unanswered = new AnsweredRules(rules, new Map());
  const shared = new Budget(mostVisits);
  const unsatisfiable = rules.groups.filter(({when}) => {
    const budget = shared.isSpent ? new Budget(guaranteed) : shared;
    const boxes = boxesOf(unanswered.formula(when), budget);
    return boxes !== undefined && !leaveAny(boxes, unanswered);
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
  return boxes === undefined || leaveAny(boxes, unanswered);
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
