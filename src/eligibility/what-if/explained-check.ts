import {questionsById} from '../../model/questions.js';
import type {Notice} from '../../model/schema/notice.js';
import {isEnded} from '../../model/standing.js';
import {answerTexts, type Answers} from '../answers.js';
import {noticeResult, resultOf} from '../check-eligibility.js';
import {isSettled, type NoticeResult} from '../result.js';
import {decideGroups} from '../rules/decided-groups.js';
import {Budget, mostVisits} from '../solver/budget.js';
import {alternativesOf, type Alternative} from './what-if.js';

/** The alternatives of undecided questions, by id; an empty list where they would take too long to work out. */
export type Alternatives = ReadonlyMap<string, readonly Alternative[]>;

/** A verdict that can be asked further. */
export interface ExplainedCheck {
  readonly result: NoticeResult;
  /** The alternatives of each undecided question; none where the verdict is settled or not exact. */
  readonly alternatives: () => Alternatives;
}

/**
 * `checkNotice` and `whatIf` for every undecided question at once: the groups are decided a single time. The
 * alternatives are worked out only when they are asked for, because most checks are made while a reader still types; all
 * of them together take no more than `mostVisits`.
 *
 * @returns undefined if the notice does not say who is affected, or no longer: it was withdrawn or superseded
 */
export function explainNotice(notice: Notice, answers: Answers): ExplainedCheck | undefined {
  const {eligibility} = notice;
  if (!eligibility || isEnded(notice)) return undefined;
  const budget = new Budget(mostVisits);
  const decided = decideGroups(eligibility, answerTexts(eligibility.questions, answers), budget);
  const result = noticeResult(notice, resultOf(eligibility, decided, budget));
  const alternatives = () => {
    const left = new Budget(mostVisits);
    const found = new Map<string, readonly Alternative[]>();
    // What exceeds the budget once exceeds it for each question again.
    if (isSettled(result.verdict) || !result.exact) return found;
    const questions = questionsById(eligibility);
    for (const id of result.undecided) {
      const question = questions.get(id);
      const own = !question || left.isSpent ? [] : alternativesOf(question, decided, left);
      found.set(id, own ?? []);
    }
    return found;
  };
  return {result, alternatives};
}
