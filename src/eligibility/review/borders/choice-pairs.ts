import {answersOf} from '../../../model/choice-answers.js';
import type {Test} from '../../../model/schema/conditions.js';
import type {ChoiceQuestion} from '../../../model/schema/questions.js';
import {pair, type BorderPair} from './border-pair.js';

/** Every option that passes a test beside one that does not, and the other way round. */
export function choicePairs({in: named, notIn = []}: Test, question: ChoiceQuestion): BorderPair[] {
  const answers = answersOf(question);
  const isInside = (answer: string) => (named?.includes(answer) ?? true) && !notIn.includes(answer);
  const inside = answers.filter(isInside);
  const outside = answers.filter((answer) => !isInside(answer));
  // The last of them is seldom named by another group: "none of these", or what stands for it.
  const [first, last] = [inside[0], outside.at(-1)];
  if (first === undefined || last === undefined) return [];
  const places = ['option', 'option'] as const;
  return [
    ...inside.map((answer) => pair(answer, last, places, '')),
    ...outside.slice(0, -1).map((answer) => pair(first, answer, places, '')),
  ];
}
