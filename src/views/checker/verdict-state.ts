import type {Answers} from '../../eligibility/answers.js';
import type {Prospect} from '../../eligibility/what-if/what-if.js';
import type {NoticeResult} from '../../eligibility/result.js';

/** What would decide a verdict, by question; none for a question of which it would take too long to tell. */
export type Prospects = ReadonlyMap<string, readonly Prospect[]>;

/** A verdict, and what a reader did to get it. */
export interface VerdictState {
  readonly result: NoticeResult;
  /** The answers that the result rests on. */
  readonly answers: Answers;
  /** What would decide it, where it is open. */
  readonly prospects: Prospects;
  /** Minutes since 1970-01-01T00:00Z at the moment of the check. */
  readonly checkedAt: number;
  /** The same as a moment of the notice's zone. */
  readonly checkedOn: string;
}

/** All that a reader was answered. */
export interface VerdictsState {
  /** The latest first. */
  readonly verdicts: readonly VerdictState[];
  /** Whether the answers are printed with the verdicts. */
  readonly printsAnswers: boolean;
}
