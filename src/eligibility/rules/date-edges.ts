import type {Test} from '../../model/schema/conditions.js';
import {boundEnds, meaningsOf} from '../../model/time/soft-bound.js';
import {compiledTestsIn, type CompiledRules} from './compiled-rules.js';
import {ascending} from '../facts/intervals.js';

/** Dates that bound a stretch, each exact. */
export interface Bounds {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** Finds the dates of the rules that bound a stretch of dates. */
export interface DateEdges {
  /** Every place at which a bound of a rule cuts the line, in rising order. */
  readonly places: readonly number[];
  /** The bound of a stretch that begins at this place of the line. */
  startingAt(place: number): Bounds;
  /** The bound of a stretch that ends there. */
  endingAt(place: number): Bounds;
  /** The place at which a bound cuts the line between two others, both included; undefined if none does. */
  cutBetween(start: number, end: number): number | undefined;
}

/** The dates that meet at one place: one may start there, and one may end. */
interface Meeting {
  readonly starting?: string;
  readonly ending?: string;
}

type Role = keyof Meeting;

/** For each bound: whether it is the start or the end of its date that bounds, as `[start, end]`. */
const sides: readonly (readonly [keyof Bounds, 0 | 1, Role])[] = [
  ['from', 0, 'starting'],
  ['after', 1, 'ending'],
  ['to', 1, 'ending'],
  ['before', 0, 'starting'],
];

/** The dates that a test names, with what bounds at each. */
function* datesOf(test: Test): Generator<readonly [date: string, side: 0 | 1, role: Role]> {
  for (const [member, side, role] of sides) {
    const bound = test[member];
    if (bound === undefined) continue;
    const {first, last} = boundEnds(bound);
    // A period may lie within what both ends mean together, such as one month of several.
    const moments = test.within ? meaningsOf(bound) : [first, last];
    for (const moment of moments) yield [moment, side, role];
  }
  for (const date of test.in ?? []) {
    yield [date, 0, 'starting'];
    yield [date, 1, 'ending'];
  }
}

/** Collects the dates that bound the tests of a question. */
export function dateEdges(question: string, {groups, places}: CompiledRules): DateEdges {
  const meetings = new Map<number, Meeting>();
  for (const {test} of groups.flatMap(({when}) => compiledTestsIn(when))) {
    if (test.question !== question) continue;
    for (const [date, side, role] of datesOf(test)) {
      const place = places.get(question)?.place(date)?.[side];
      if (place !== undefined) meetings.set(place, {...meetings.get(place), [role]: date});
    }
  }
  const cuts = [...meetings.keys()].sort(ascending);
  return {
    places: cuts,
    cutBetween: (start, end) => cuts.find((cut) => start <= cut && cut <= end),
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
