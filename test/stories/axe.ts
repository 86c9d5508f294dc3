import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type * as axe from 'axe-core';
import type {Page} from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Puts axe into a page, until the page is left. It reads the colour of text from a property that nothing here sets, and of
 * which Chromium tells what it would be if no colours were forced: in its place, axe is told the colour that is drawn.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
  await page.evaluate(() => {
    const {prototype} = CSSStyleDeclaration;
    const read = Reflect.get<CSSStyleDeclaration, 'getPropertyValue'>(prototype, 'getPropertyValue');
    prototype.getPropertyValue = function (name) {
      return read.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
    };
  });
}

/**
 * What axe finds in a page, one line each: rule, place, and what is wrong there. All rules are on.
 *
 * @param only - the names of the rules that are tried; all without them
 */
export async function findings(page: Page, only?: string[]): Promise<readonly string[]> {
  const violations = await page.evaluate(async (values) => {
    const {axe: runner} = window as unknown as {axe: typeof axe};
    const results = await runner.run(document, {
      ...(values && {runOnly: {type: 'rule', values}}),
      rules: {'target-size': {enabled: true}},
      resultTypes: ['violations'],
    });
    return results.violations;
  }, only);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
