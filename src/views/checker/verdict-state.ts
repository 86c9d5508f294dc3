import type {Answers} from '../../eligibility/answers.js';
import type {Prospect} from '../../eligibility/what-if/what-if.js';
import type {NoticeResult} from '../../eligibility/result.js';

/** The answers that would decide a verdict, by question id; none for a question that would take too long to evaluate. */
export type Prospects = ReadonlyMap<string, readonly Prospect[]>;

/** A verdict, with the answers that led to it. */
export interface VerdictState {
  readonly result: NoticeResult;
  /** The answers that the result is based on. */
  readonly answers: Answers;
  /** The answers that would decide it, if it is open. */
  readonly prospects: Prospects;
  /** When the check was made, in minutes since 1970-01-01T00:00Z. */
  readonly checkedAt: number;
  /** The same as an ISO 8601 moment of the notice's time zone. */
  readonly checkedOn: string;
}

/** All verdicts that a reader has been given. */
export interface VerdictsState {
  /** The latest first. */
  readonly verdicts: readonly VerdictState[];
  /** Whether the answers are printed with the verdicts. */
  readonly printsAnswers: boolean;
}
