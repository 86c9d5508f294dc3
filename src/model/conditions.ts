import {indexed} from './indexed.js';
import type {Path} from './problems/problem.js';
import type {Condition, Test} from './schema/conditions.js';
import type {Eligibility} from './schema/eligibility.js';

/** The tests of a condition in the order in which they are written, each with the members that lead to it. */
export function* testsOf(condition: Condition, path: Path = []): Generator<{test: Test; path: Path}> {
  if ('all' in condition) {
    for (const [index, part] of indexed(condition.all)) yield* testsOf(part, [...path, 'all', index]);
  } else if ('any' in condition) {
    for (const [index, part] of indexed(condition.any)) yield* testsOf(part, [...path, 'any', index]);
  } else {
    yield {test: condition, path};
  }
}

/** The tests of all groups of a rule, in the order in which they are written. */
export function allTestsOf({groups}: Pick<Eligibility, 'groups'>): Test[] {
  return groups.flatMap(({when}) => [...testsOf(when)].map(({test}) => test));
}
