import type {Page} from 'puppeteer-core';
import type {FormAnswers} from '../reader/form-reader.js';
import {called} from '../reader/called.js';
import {formIn} from '../reader/puppeteer-driver.js';
import type {Words} from '../reader/words.js';
import {press, verdictOf} from './reader.js';

/** Clears the form where there is something in it, fills it in, and asks. */
export async function check(
  page: Page,
  {clear, check: ask}: Pick<Words, 'clear' | 'check'>,
  answers: FormAnswers,
): Promise<string> {
  const button = await page.$(called(clear, 'button'));
  await button?.click();
  await formIn(page).answer(answers);
  await press(page, ask);
  return verdictOf(page);
}
