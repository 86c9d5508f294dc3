import type {Condition, Eligibility, Group, Test} from '../model/schema/eligibility.js';
import {boxesOf} from './boxes.js';
import {Budget} from './budget.js';
import {allOf, anyOf, truth, type Formula} from './formula.js';
import {AnsweredRules} from './rules.js';

/** How many ways through the "any of"s of one group are followed. */
const mostWays = 256;

/** The lists of tests of which one must hold as a whole; undefined if there are too many. */
function waysThrough(condition: Condition): Test[][] | undefined {
  if ('any' in condition) {
    const ways = condition.any.map(waysThrough);
    const all = ways.flatMap((way) => way ?? []);
    return ways.includes(undefined) || all.length > mostWays ? undefined : all;
  }
  if (!('all' in condition)) return [[condition]];
  let ways: Test[][] = [[]];
  for (const part of condition.all) {
    const more = waysThrough(part);
    if (!more || more.length * ways.length > mostWays) return undefined;
    ways = ways.flatMap((way) => more.map((next) => [...way, ...next]));
  }
  return ways;
}

function canHold(tests: readonly Test[], rules: AnsweredRules): boolean {
  const formula = allOf(tests.map((test, index) => rules.formula(test, `way ${index}`)));
  const boxes = boxesOf(formula, new Budget(mostWays));
  return boxes === undefined || boxes.length > 0;
}

const found = new WeakMap<Eligibility, ReadonlySet<string>>();

/** Ids of the groups that nobody can satisfy, whatever the answers: the notice contradicts itself there. */
export function contradictoryGroups(eligibility: Eligibility, visits: number): ReadonlySet<string> {
  let ids = found.get(eligibility);
  if (!ids) {
    const rules = new AnsweredRules(eligibility, {});
    const budget = new Budget(visits);
    const isContradictory = ({id, when}: Group) => boxesOf(rules.formula(when, id), budget)?.length === 0;
    ids = new Set(eligibility.groups.filter(isContradictory).map(({id}) => id));
    found.set(eligibility, ids);
  }
  return ids;
}

function byQuestion(tests: readonly Test[]): Map<string, Test[]> {
  const sorted = new Map<string, Test[]>();
  for (const test of tests) {
    const already = sorted.get(test.question);
    if (already) already.push(test);
    else sorted.set(test.question, [test]);
  }
  return sorted;
}

/**
 * What a group that nobody can satisfy comes to: on each way through it, the tests of a question that exclude each other
 * cannot decide, and the tests of the other questions still do.
 *
 * @param unanswered - the same rules without any answer
 */
export function doubtfulFormula(group: Group, rules: AnsweredRules, unanswered: AnsweredRules): Formula {
  const ways = waysThrough(group.when) ?? [];
  if (ways.length === 0) return truth(`${group.id} doubt`, rules.space);
  return anyOf(
    ways.map((tests, way) =>
      allOf(
        [...byQuestion(tests)].map(([question, ofQuestion]) => {
          const place = `${group.id} ${way} ${question}`;
          if (!canHold(ofQuestion, unanswered)) return truth(place, rules.space);
          return allOf(ofQuestion.map((test, index) => rules.formula(test, `${place} ${index}`)));
        }),
      ),
    ),
  );
}
