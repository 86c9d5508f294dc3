import {codeFault, readCode} from '../../model/codes/code-reading.js';
import type {CodeQuestion} from '../../model/schema/questions.js';

/** Longer answers are no codes. */
const longestAnswer = 64;

/** The one stretch of an answer that can be a code of a question; undefined where there is none, or more than one. */
export function fittingPart(question: CodeQuestion, answer: string): string | undefined {
  if (!question.shape) return undefined;
  const characters = [...readCode(question, answer).code];
  if (characters.length > longestAnswer) return undefined;
  const fitting = new Set<string>();
  for (let start = 0; start < characters.length; start++) {
    for (let end = start + 1; end <= characters.length; end++) {
      const part = characters.slice(start, end).join('');
      if (codeFault(question, part) === undefined) fitting.add(part);
    }
  }
  const [only] = fitting;
  return fitting.size === 1 ? only : undefined;
}
