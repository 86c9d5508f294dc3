import {answersOf} from '../model/conditions.js';
import type {ChoiceQuestion} from '../model/schema/eligibility.js';
import {difference, union, type Interval, type Intervals} from './intervals.js';
import type {Line} from './line.js';

/** Options stand on the line in their order, each on an interval of length 1. */
export function choiceLine(question: ChoiceQuestion): Line {
  const positions = new Map(answersOf(question).map((value, index) => [value, index]));
  const facts: Intervals = [[0, positions.size]];
  const place = (values: readonly string[]) =>
    union(
      values.flatMap((value): Interval[] => {
        const position = positions.get(value);
        return position === undefined ? [] : [[position, position + 1]];
      }),
    );
  return {
    facts,
    locate: (answer) => (positions.has(answer) ? place([answer]) : undefined),
    reach(test) {
      const isKnown = (value: string) => positions.has(value);
      const included = test.in ? place(test.in) : facts;
      const excluded = place(test.notIn ?? []);
      // A name that no option has may be any option that the test does not name, misspelt.
      const surely = test.notIn?.every(isKnown) === false ? [] : difference(included, excluded);
      const maybe = difference(test.in?.every(isKnown) === false ? facts : included, excluded);
      const contradicts = maybe.length > 0 ? difference(maybe, surely) : facts;
      return {holds: surely, contradicts};
    },
  };
}
