import type {Answers} from '../../eligibility/answers.js';
import {checkNotice} from '../../eligibility/check-eligibility.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Notice} from '../../model/schema/notice.js';
import {isEnded} from '../../model/standing.js';
import type {Draft, FormState} from '../../views/checker/form-state.js';
import type {VerdictState} from '../../views/verdict/verdict-state.js';

/** What a reader has brought about in a checker. */
export interface CheckerState extends FormState {
  /** The document that it belongs to. */
  readonly notice?: Notice;
  /** The answers that a further check begins with, until it is made. */
  readonly kept?: Answers | undefined;
  /** The verdicts so far, the latest first. */
  readonly verdicts: readonly VerdictState[];
  /** Whether the form holds other answers by now than those that led to the latest. */
  readonly isOutdated: boolean;
  /** Whether the answers are printed with the verdicts. */
  readonly printsAnswers: boolean;
}

export const emptyDraft: Draft = {
  isAnswered: false,
  unneeded: new Set(),
  dates: new Map(),
  clocks: undefined,
};

/** A checker that nobody has touched. */
export const untouched: CheckerState = {
  faults: [],
  draft: emptyDraft,
  verdicts: [],
  isOutdated: false,
  printsAnswers: false,
};

/** Whether two sets of answers say the same to every question. */
export function isSameAnswers({questions}: Eligibility, one: Answers, other: Answers): boolean {
  return questions.every(({id}) => one[id] === other[id]);
}

/** Whether answers are others than those that led to the latest verdict. */
export function areOther(
  {verdicts: [latest]}: CheckerState,
  answers: Answers,
  eligibility: Eligibility,
): boolean {
  return latest !== undefined && !isSameAnswers(eligibility, latest.answers, answers);
}

/**
 * The state that a checker goes on with when its notice changes. Where the new revision has the same rule (a refresh keeps
 * what is equal), the verdicts stay, with the revision that they rest on now; where it has another, or no longer
 * holds, all is void.
 */
export function carryOver(before: CheckerState, notice: Notice): CheckerState {
  if (before.notice === notice) return before;
  const {id, eligibility} = before.notice ?? {};
  const isSame = eligibility && eligibility === notice.eligibility && id === notice.id;
  if (!isSame || isEnded(notice)) return {...untouched, notice};
  const verdicts = before.verdicts.map((verdict) => ({
    ...verdict,
    result: checkNotice(notice, verdict.answers) ?? verdict.result,
  }));
  return {...before, notice, verdicts};
}
