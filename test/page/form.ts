import type {Page} from 'puppeteer-core';
import {answer, press, verdictOf, type FormAnswers} from './reader.js';
import type {Words} from './words.js';

/** What a reader writes into the fields of a date; what they do not know stays empty. */
export function dateOf({year, month, day}: Words, typed: readonly string[]): Record<string, string> {
  return Object.fromEntries([year, month, day].map((label, index) => [label, typed[index] ?? '']));
}

/** Clears the form, fills it in, and asks. */
export async function check(
  page: Page,
  {clear, check: ask}: Pick<Words, 'clear' | 'check'>,
  answers: FormAnswers,
): Promise<string> {
  await press(page, clear);
  await answer(page, answers);
  await press(page, ask);
  return verdictOf(page);
}
