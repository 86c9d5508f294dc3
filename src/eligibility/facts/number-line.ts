import type {Test} from '../../model/schema/conditions.js';
import type {Intervals} from './intervals.js';

/** The facts of a question for which a test holds. */
export interface Reach {
  readonly holds: Intervals;
  /** The facts for which nobody can say whether it holds, because the notice contradicts itself. */
  readonly undecidable: Intervals;
}

/** The facts of a question laid out on a number line, so that tests and answers become sets of numbers. */
export interface NumberLine {
  /** Every fact there is. */
  readonly facts: Intervals;
  /** The facts that an answer leaves open; undefined if it cannot be read or is none. */
  locate(answer: string): Intervals | undefined;
  /** The facts for which a test holds. */
  reach(test: Test): Reach;
}
