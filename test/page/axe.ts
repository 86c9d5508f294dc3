import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type * as axe from 'axe-core';
import type {Page} from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, one line each: rule, place, and what is wrong there. The page's policy has to be bypassed. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const {axe: runner} = window as unknown as {axe: typeof axe};
    const {violations} = await runner.run(document, {
      rules: {'target-size': {enabled: true}},
      resultTypes: ['violations'],
    });
    return violations;
  });
  return found.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
