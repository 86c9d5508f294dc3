import type {Frame, Page} from 'puppeteer-core';

/** The verdicts that a page without scripts shows. */
export function plainVerdicts(page: Page | Frame): Promise<string[]> {
  return page.$$eval('.in-verdict', (verdicts) =>
    verdicts
      .filter((verdict) => verdict.checkVisibility())
      .map((verdict) => (verdict as HTMLElement).innerText),
  );
}

/** Answers the notice of 2012 without scripts, as a customer who is affected: each question by the place of the answer. */
export async function answerPlainly(page: Page | Frame): Promise<void> {
  for (const answer of ['question-0-1', 'question-1-0', 'question-2-0']) {
    const label = await page.waitForSelector(`label[for$="${answer}"]`);
    await label?.click();
  }
}
