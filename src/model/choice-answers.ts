import {otherValue} from './conditions.js';
import type {ChoiceQuestion} from './schema/eligibility.js';

/** The answers that a choice allows, "none of these" last. */
export function answersOf(question: ChoiceQuestion): string[] {
  const values = question.options.map((option) => option.value);
  return question.other ? [...values, otherValue] : values;
}
