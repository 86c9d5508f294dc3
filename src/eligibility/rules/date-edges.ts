import type {Test} from '../../model/schema/eligibility.js';
import type {CompiledCondition, CompiledRules, CompiledLineTest} from './compiled-rules.js';
import {ascending} from '../facts/intervals.js';

/** The members of a test of a date. */
export type Bounds = Pick<Test, 'from' | 'to' | 'after' | 'before'>;

/** Finds the dates of the rules that bound a stretch of dates. */
export interface DateEdges {
  /** Every place at which a bound of a rule cuts the line, in rising order. */
  readonly places: readonly number[];
  /** The bound of a stretch that begins at this place of the line. */
  startingAt(place: number): Bounds;
  /** The bound of a stretch that ends there. */
  endingAt(place: number): Bounds;
}

/** The dates that meet at one place: one may start there, and one may end. */
interface Meeting {
  readonly starting?: string;
  readonly ending?: string;
}

/** For each bound: the edge of the interval that it makes, and whether its date starts or ends there. */
const edges = [
  ['from', 0, 'starting'],
  ['after', 0, 'ending'],
  ['to', 1, 'ending'],
  ['before', 1, 'starting'],
] as const;

function* lineTestsOf(condition: CompiledCondition): Generator<CompiledLineTest> {
  if ('holds' in condition) yield condition;
  else if ('all' in condition) for (const part of condition.all) yield* lineTestsOf(part);
  else if ('any' in condition) for (const part of condition.any) yield* lineTestsOf(part);
}

/** Collects the dates that bound the tests of a question. */
export function dateEdges(question: string, {groups}: CompiledRules): DateEdges {
  const meetings = new Map<number, Meeting>();
  for (const {test, members, memberHolds} of groups.flatMap(({when}) => [...lineTestsOf(when)])) {
    if (test.question !== question) continue;
    for (const [member, side, role] of edges) {
      const place = memberHolds[members.indexOf(member)]?.[0]?.[side];
      if (place !== undefined) meetings.set(place, {...meetings.get(place), [role]: test[member]});
    }
  }
  return {
    places: [...meetings.keys()].sort(ascending),
    startingAt(place) {
      const {starting, ending} = meetings.get(place) ?? {};
      if (starting !== undefined) return {from: starting};
      return ending === undefined ? {} : {after: ending};
    },
    endingAt(place) {
      const {starting, ending} = meetings.get(place) ?? {};
      if (ending !== undefined) return {to: ending};
      return starting === undefined ? {} : {before: starting};
    },
  };
}
