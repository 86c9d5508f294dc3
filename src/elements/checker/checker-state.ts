import type {Answers} from '../../eligibility/answers.js';
import {checkNotice} from '../../eligibility/check-eligibility.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Notice} from '../../model/schema/notice.js';
import type {Draft, FormState} from '../../views/checker/form.js';
import type {VerdictState} from '../../views/verdict/verdict-state.js';

/** What a reader has brought about in a checker. */
export interface CheckerState extends FormState {
  /** The document that it belongs to. */
  readonly notice?: Notice;
  /** The verdicts so far, the latest first. */
  readonly verdicts: readonly VerdictState[];
  /** Whether the answers are printed with the verdicts. */
  readonly printsAnswers: boolean;
}

export const emptyDraft: Draft = {unneeded: new Set(), dates: new Map()};

/** A checker that nobody has touched. */
export const untouched: CheckerState = {faults: [], draft: emptyDraft, verdicts: [], printsAnswers: false};

/** Whether two sets of answers say the same to every question. */
export function isSameAnswers({questions}: Eligibility, one: Answers, other: Answers): boolean {
  return questions.every(({id}) => one[id] === other[id]);
}

/**
 * The state that a checker goes on with when its notice changes. Where the new revision has the same rule (a refresh keeps
 * what is equal), the verdicts stay, with the revision that they rest on now; where it has another, all is void.
 */
export function carryOver(before: CheckerState, notice: Notice): CheckerState {
  if (before.notice === notice) return before;
  const {id, eligibility} = before.notice ?? {};
  if (!eligibility || eligibility !== notice.eligibility || id !== notice.id) return {...untouched, notice};
  const verdicts = before.verdicts.map((verdict) => ({
    ...verdict,
    result: checkNotice(notice, verdict.answers) ?? verdict.result,
  }));
  return {...before, notice, verdicts};
}
