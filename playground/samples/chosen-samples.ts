import type {Answers} from '../../src/eligibility/answers.js';
import type {SuggestedVector} from '../../src/eligibility/review/suggested-vectors.js';
import type {Verdict} from '../../src/eligibility/result.js';
import {instantOf} from './instant.js';
import type {JudgedVector} from './judged-vector.js';

/** How many sample readers are proposed at a time. */
export const mostSamples = 5;

/** What an answer says, however it is written: 16:54+09:00 is 07:54Z. */
function meaningOf(answer: string | undefined): string {
  const dates = (answer ?? '').split('..');
  return dates.map((date) => instantOf(date) ?? date).join('..');
}

/** Whether two readers answer the same. */
export function isSameReader(one: Answers, other: Answers): boolean {
  const questions = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...questions].every((question) => meaningOf(one[question]) === meaningOf(other[question]));
}

/** The readers who have not been judged, each once. */
export function unjudged(
  suggested: readonly SuggestedVector[],
  judged: readonly JudgedVector[],
): readonly SuggestedVector[] {
  const meanings = ({answers}: {readonly answers: Answers}) =>
    JSON.stringify(
      Object.entries(answers)
        .flatMap(([question, answer]) => (answer ? [[question, meaningOf(answer)]] : []))
        .sort(),
    );
  const known = new Set(judged.map(meanings));
  return suggested.filter((vector) => {
    const meaning = meanings(vector);
    const isNew = answered(vector) > 0 && !known.has(meaning);
    known.add(meaning);
    return isNew;
  });
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
 * Chooses readers for the owner of a notice to judge: at the borders of each question in turn, and on both sides of them.
 *
 * @param from - those who have not been judged, in the order of the rule
 * @param shown - those who were chosen before; they stay in their places
 */
export function chosenSamples(
  from: readonly SuggestedVector[],
  shown: readonly SuggestedVector[] = [],
): SuggestedVector[] {
  const chosen = shown.filter((vector) => from.includes(vector));
  let left = from.filter((vector) => !chosen.includes(vector));
  const questions = [...new Set(left.flatMap(({borders}) => borders.map(({question}) => question)))];
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
