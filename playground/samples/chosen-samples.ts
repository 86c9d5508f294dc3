import type {Answers} from '../../src/eligibility/answers.js';
import type {SuggestedVector} from '../../src/eligibility/review/suggested-vectors.js';
import type {Verdict} from '../../src/eligibility/result.js';
import type {JudgedVector} from './judged-vector.js';

/** How many sample readers are proposed at a time. */
export const mostSamples = 5;

/** Whether two readers answer the same. */
export function isSameReader(one: Answers, other: Answers): boolean {
  const questions = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...questions].every((question) => (one[question] ?? '') === (other[question] ?? ''));
}

/** How many questions a reader has answered. */
function answered({answers}: SuggestedVector): number {
  return Object.values(answers).filter(Boolean).length;
}

/** The best next reader at a border of a question: one with another verdict than the last, and who knows most. */
function nextAt(question: string, left: readonly SuggestedVector[], last: Verdict | undefined) {
  const at = left.filter(({borders}) => borders.some((border) => border.question === question));
  const settled = at.filter(({verdict}) => verdict !== 'possibly-affected');
  const from = settled.length > 0 ? settled : at;
  const most = Math.max(...from.map(answered));
  const knowing = from.filter((vector) => answered(vector) === most);
  return knowing.find(({verdict}) => verdict !== last) ?? knowing[0];
}

/**
 * Chooses readers for the owner of a notice to judge: at the borders of each question in turn, on both sides of them, and
 * none that was judged before.
 *
 * @param suggested - in the order of the rule
 */
export function chosenSamples(
  suggested: readonly SuggestedVector[],
  judged: readonly JudgedVector[],
): SuggestedVector[] {
  const isNew = ({answers}: SuggestedVector) => !judged.some((each) => isSameReader(each.answers, answers));
  let left = suggested.filter((vector) => answered(vector) > 0 && isNew(vector));
  const questions = [...new Set(left.flatMap(({borders}) => borders.map(({question}) => question)))];
  const chosen: SuggestedVector[] = [];
  while (chosen.length < mostSamples && left.length > 0) {
    for (const question of questions) {
      const next = nextAt(question, left, chosen.at(-1)?.verdict);
      if (!next || chosen.length >= mostSamples) continue;
      chosen.push(next);
      left = left.filter((vector) => vector !== next);
    }
  }
  return chosen;
}
