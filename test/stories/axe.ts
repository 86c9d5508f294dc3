import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type * as axe from 'axe-core';
import type {Page} from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into a page, until the page is left. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What axe finds in a page, one line each: rule, place, and what is wrong there. All rules are on. */
export async function findings(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(async () => {
    const {axe: runner} = window as unknown as {axe: typeof axe};
    const results = await runner.run(document, {
      rules: {'target-size': {enabled: true}},
      resultTypes: ['violations'],
    });
    return results.violations;
  });
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
