import type {UnfitReason} from '../model/codes/code-reading.js';
import type {Test} from '../model/schema/conditions.js';
import type {Stage} from '../model/schema/notice.js';

/** The answers to "am I affected?", the most serious first: the order in which they are listed. */
export const verdicts = ['affected', 'possibly-affected', 'not-affected'] as const;

/** The answer to "am I affected?". */
export type Verdict = (typeof verdicts)[number];

/** Whether a verdict answers the question for good. */
export function isSettled(verdict: Verdict): boolean {
  return verdict !== 'possibly-affected';
}

/** The outcome of a test: it holds for every fact that the answer leaves open, for none, or for some. */
export type TestState = 'held' | 'failed' | 'open';

/** The members of a test that constrain an answer. */
export type TestMember = Exclude<keyof Test, 'question' | 'part' | 'within'>;

/** The outcome of one test of a group. */
export interface TestOutcome {
  readonly test: Test;
  readonly state: TestState;
  /**
   * The members of the test that the answer breaks or leaves open, such as `to` where a date comes too late; none where
   * the test held.
   */
  readonly inQuestion: readonly TestMember[];
}

/** The outcome of a group: every completion satisfies it, some do, or none does. */
export interface GroupOutcome {
  readonly id: string;
  readonly state: 'certain' | 'possible' | 'excluded';
  /** Its tests in the order in which the document writes them. */
  readonly tests: readonly TestOutcome[];
}

/** An answer that cannot be a code of its question. */
export interface UnfitAnswer {
  readonly question: string;
  readonly reason: UnfitReason;
}

/** The verdict and the reasons for it. */
export interface EligibilityResult {
  readonly verdict: Verdict;
  /** Ids of the groups that every completion satisfies, in the document's order. */
  readonly certain: readonly string[];
  /** Ids of the groups that some completion satisfies, those that are certain included. */
  readonly possible: readonly string[];
  /** Ids of the questions of which a more precise answer could still change a group, in the document's order. */
  readonly undecided: readonly string[];
  readonly groups: readonly GroupOutcome[];
  /** The answers that cannot be codes of their questions, and count as "I don't know". */
  readonly unfit: readonly UnfitAnswer[];
  /** False where exactness would have cost more than the bound, so that the verdict is *possibly-affected*. */
  readonly exact: boolean;
}

/** The verdict of one notice, with the revision that it rests on. */
export interface NoticeResult extends EligibilityResult {
  readonly noticeId: string;
  readonly revision: number;
  readonly stage: Stage;
  /** Whether the stage makes every verdict provisional. */
  readonly provisional: boolean;
}
