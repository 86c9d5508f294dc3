import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {text} from './broken-site.js';
import {useSite} from './site.js';

/** What old libraries, and browsers that are older than any we support, do not have. */
const missing = [
  'Array.prototype.at',
  'Array.prototype.flat',
  'Array.prototype.flatMap',
  'Array.prototype.find',
  'Array.prototype.includes',
  'Array.from',
  'Object.fromEntries',
  'Object.hasOwn',
  'String.fromCodePoint',
  'String.prototype.replaceAll',
  'String.prototype.matchAll',
  'Promise.allSettled',
  'Promise.prototype.finally',
  'structuredClone',
] as const;

/** What a reader sees of the page: the notice with or without its form, an answer, or what its owner wrote in its place. */
interface Sight {
  readonly isFallback: boolean;
  readonly isForm: boolean;
  readonly verdict: string;
}

function look(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const root = document.querySelector('incident-notice')?.shadowRoot;
    return {
      isFallback: (document.querySelector('#fallback')?.getClientRects().length ?? 0) > 0,
      isForm: !!root?.querySelector('form [type="submit"]'),
      verdict: root?.querySelector('#verdict')?.textContent ?? '',
    };
  });
}

/** Looks until something is there. Puppeteer waits with what the page has taken away. */
async function lookFor(page: Page, isThere: (sight: Sight) => boolean): Promise<Sight> {
  for (;;) {
    const sight = await look(page);
    if (isThere(sight)) return sight;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Answers as somebody who was affected, and presses the button. */
async function check(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('incident-notice')?.shadowRoot;
    const [day, month, year] = root?.querySelectorAll<HTMLInputElement>('.date input') ?? [];
    if (day && month && year) [day.value, month.value, year.value] = ['4', '9', '2012'];
    root?.querySelector<HTMLElement>('[value="feature-phone"]')?.click();
    root?.querySelector<HTMLElement>('[value="credit-card"]')?.click();
    root?.querySelector<HTMLElement>('[type="submit"]')?.click();
  });
}

describe('a page without what the library needs', () => {
  const site = useSite();

  async function open(removed: string, script: string): Promise<{page: Page; told: string[]}> {
    const page = await site.newPage();
    const told: string[] = [];
    page.on('console', (message) => message.type() === 'warn' && told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    await page.setRequestInterception(true);
    const body = `<!doctype html><html lang="en"><title>Shop</title><script>delete ${removed}</script>${script}<incident-notice src="/notice.json"><p id="fallback">Call us</p></incident-notice>`;
    page.on('request', (request) => {
      const url = request.url();
      if (url.endsWith('/owner')) void request.respond({contentType: 'text/html', body});
      else if (url.endsWith('/notice.json'))
        void request.respond({contentType: 'application/json', body: text});
      else void request.continue();
    });
    await page.goto(`${site.address}/owner`, {waitUntil: 'domcontentloaded'});
    return {page, told};
  }

  for (const [by, script, all] of [
    ['module', '<script type="module" src="/dist/incident-notice.js"></script>', missing],
    // Where it begins to run, where an element connects, and where a form answers.
    [
      'classic script',
      '<script src="/dist/incident-notice.classic.js"></script>',
      ['Object.fromEntries', 'Array.prototype.at', 'String.fromCodePoint'],
    ],
  ] as const)
    for (const removed of all)
      it(`gets the notice and a right answer, or the fallback and a reason: ${removed}, by the ${by}`, async () => {
        const {page, told} = await open(removed, script);
        // Before the element is defined, the fallback stands.
        const isTold = () => told.length > 0;
        const shown = await lookFor(page, ({isForm, isFallback}) => isForm || (isFallback && isTold()));
        if (shown.isForm) {
          await check(page);
          const {verdict} = await lookFor(page, (sight) => sight.isFallback || sight.verdict !== '');
          expect(verdict).to.match(/^$|Your order is affected by this incident/);
          if (verdict !== '') return;
          await lookFor(page, isTold);
        }
        expect(told).to.have.lengthOf(1);
        expect(told[0]).to.match(/is not a function|is not defined|could not be found/);
      });
});
