import type {Test} from '../../model/schema/eligibility.js';
import type {Intervals} from './intervals.js';

/** Where a test holds among the facts of a question. */
export interface Reach {
  readonly holds: Intervals;
  /** Where the notice contradicts itself, so that nobody can say whether the test holds. */
  readonly undecidable: Intervals;
}

/** The facts of a question laid out on a number line, so that tests and answers become sets of numbers. */
export interface NumberLine {
  /** Every fact there is. */
  readonly facts: Intervals;
  /** The facts that an answer leaves open; undefined if it cannot be read or is none. */
  locate(answer: string): Intervals | undefined;
  /** Where a test holds. */
  reach(test: Test): Reach;
}
