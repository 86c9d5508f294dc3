import type {Answers} from '../../eligibility/answers.js';
import type {Alternatives} from '../../eligibility/what-if/explained-check.js';
import type {NoticeResult} from '../../eligibility/result.js';

/** A verdict, with the answers that led to it. */
export interface VerdictState {
  readonly result: NoticeResult;
  /** The answers that the result is based on. */
  readonly answers: Answers;
  /** The answers that would decide it, if it is open. */
  readonly alternatives: Alternatives;
  /** When the check was made, in minutes since 1970-01-01T00:00Z. */
  readonly checkedAt: number;
}

/** All verdicts that a reader has been given. */
export interface VerdictsState {
  /** The latest first. */
  readonly verdicts: readonly VerdictState[];
  /** Whether the form holds other answers by now than those that led to the latest. */
  readonly isOutdated: boolean;
  /** Whether the answers are printed with the verdicts. */
  readonly printsAnswers: boolean;
}
