import type {Page} from 'puppeteer-core';
import {text} from './broken-site.js';
import {useSite} from './site.js';

const script = '<script src="/dist/incident-notice.classic.js"></script>';

describe('HTML as people write it', () => {
  const site = useSite();

  /** Opens a page that a server sends as some type, and listens to the console. */
  async function open(body: string, contentType: string): Promise<{page: Page; warnings: string[]}> {
    const page = await site.newPage();
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      if (url.endsWith('/owner')) void request.respond({contentType, body});
      else if (url.endsWith('/notice.json'))
        void request.respond({contentType: 'application/json', body: text});
      else void request.continue();
    });
    await page.goto(`${site.address}/owner`);
    return {page, warnings};
  }

  async function until(holds: () => boolean, what: string): Promise<void> {
    const end = Date.now() + 20_000;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`Waited in vain until ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  for (const [what, tag] of [
    ['the classic script', script],
    ['the module', '<script type="module" src="/dist/incident-notice.js"></script>'],
  ] as const) {
    it(`shows the page that a tag without an end has swallowed: ${what}`, async () => {
      const {page, warnings} = await open(
        `<!doctype html><title>Shop</title>${tag}<incident-banner src="/notice.json" /><main><h1>Shop</h1></main>`,
        'text/html',
      );
      await page.waitForSelector('>>> [part=banner]', {visible: true});
      await page.waitForSelector('h1', {visible: true});
      await until(
        () => warnings.some((warning) => warning.includes('</incident-banner>')),
        'the console says it',
      );
    });
  }

  it('is never blank in XHTML, and says why', async () => {
    const {page, warnings} = await open(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Shop</title>${script}</head><body><incident-notice src="/notice.json"><p>Call us</p></incident-notice><h1>Shop</h1></body></html>`,
      'application/xhtml+xml',
    );
    await until(
      () => warnings.some((warning) => warning.includes('application/xhtml+xml')),
      'the console says it',
    );
    await page.waitForSelector('incident-notice > p', {visible: true});
    await page.waitForSelector('h1', {visible: true});
  });
});
