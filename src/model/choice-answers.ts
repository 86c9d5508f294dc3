import type {ChoiceQuestion} from './schema/questions.js';

/** The reserved answer "none of these". */
export const otherValue = 'other';

/** The answers that a choice allows, "none of these" last. */
export function answersOf(question: ChoiceQuestion): string[] {
  const values = question.options.map((option) => option.value);
  return question.other ? [...values, otherValue] : values;
}
