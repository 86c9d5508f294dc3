import type {Question} from '../../model/schema/questions.js';
import type {EligibilityResult} from '../result.js';
import type {Bounds} from '../rules/date-edges.js';
import type {NamedCodes} from './named-codes.js';

/** One answer that a reader can choose; of a code, a state that the field can be in. */
export interface DecisionAnswer {
  /** As `checkEligibility` takes it; undefined for "I don't know", and for codes. Of a period, one end of it. */
  readonly answer?: string;
  /** For a date: the dates between which it lies, as the rules write them. */
  readonly bounds?: Bounds;
  /** For a date: whether it is any that the rules do not list; for the end of a period: whether it has not come yet. */
  readonly isOther?: boolean;
  /** For a code: whether it is one of those that the rules name, as far as an expression can tell. */
  readonly isNamed?: boolean;
}

/** A question that makes a difference, with all its answers, "I don't know" last. A period comes twice. */
export interface DecisionQuestion {
  readonly question: Question;
  readonly answers: readonly DecisionAnswer[];
  /** The zone by which a time of day goes that it asks for, if this machine knows that zone. */
  readonly timeZone?: string;
  /** Which end of a period it asks for. */
  readonly end?: 'from' | 'until';
  /** For a code. */
  readonly codes?: NamedCodes;
}

/** The result that some combinations of answers share. */
export interface DecisionOutcome extends Omit<EligibilityResult, 'groups' | 'unfit'> {
  /** The questions whose codes, as they were typed, are none that the rules name, though that could decide. */
  readonly unnamed?: readonly string[];
}
