import {answersOf} from '../../model/choice-answers.js';
import type {ChoiceQuestion} from '../../model/schema/questions.js';
import {difference, nothing, union, type Interval, type Intervals} from './intervals.js';
import type {NumberLine} from './number-line.js';

/** Options stand on the line in their order, each on an interval of length 1. */
export function choiceLine(question: ChoiceQuestion): NumberLine {
  const positions = new Map(answersOf(question).map((value, index) => [value, index]));
  const facts: Intervals = [[0, positions.size]];
  const place = (values: readonly string[]) => {
    const placed: Interval[] = [];
    for (const value of values) {
      const position = positions.get(value);
      if (position !== undefined) placed.push([position, position + 1]);
    }
    return union(placed);
  };
  return {
    facts,
    locate: (answer) => (positions.has(answer) ? place([answer]) : undefined),
    reach({in: named, notIn = []}) {
      const areKnown = (values: readonly string[] = []) => values.every((value) => positions.has(value));
      const rest = (set: Intervals) => (notIn.length > 0 ? difference(set, place(notIn)) : set);
      const fits = rest(named ? place(named) : facts);
      // A name that no option has may be any option that the test does not name, misspelt.
      const surely = areKnown(notIn) ? fits : nothing;
      const maybe = areKnown(named) ? fits : rest(facts);
      const undecidable = maybe === surely ? nothing : difference(maybe, surely);
      return {holds: surely, undecidable: maybe.length > 0 ? undecidable : facts};
    },
  };
}
