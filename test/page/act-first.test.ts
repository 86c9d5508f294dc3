import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {languages, type Language} from '../reader/words.js';
import {useSite} from './site.js';

/** How high the header of the page is, in CSS pixels. */
const header = 108;

const documents = Object.fromEntries(
  ['netoff-2012', 'battery-recall-2026'].map((name) => [
    name,
    readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8'),
  ]),
);

/** Where parts of the notice begin and end, in CSS pixels from the top of the page. */
type Places = (selector: string) => Promise<{readonly top: number; readonly bottom: number}>;

describe('act first: a notice on a phone, below the header of its page', () => {
  const site = useSite();

  async function open(name: string, language: Language): Promise<{page: Page; placeOf: Places}> {
    const page = await site.newPage();
    await page.setViewport({width: 360, height: 640});
    await page.setRequestInterception(true);
    const body = `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title>Shop</title><link rel="stylesheet" href="/shop.css"><script type="module" src="/dist/incident-notice.js"></script><header>Shop</header><incident-notice src="/notice.json"></incident-notice>`;
    page.on('request', (request) => {
      const {pathname} = new URL(request.url());
      if (pathname === '/shop') void request.respond({contentType: 'text/html', body});
      else if (pathname === '/shop.css')
        void request.respond({contentType: 'text/css', body: `body{margin:0}header{height:${header}px}`});
      else if (pathname === '/notice.json')
        void request.respond({contentType: 'application/json', body: documents[name] ?? ''});
      else void request.continue();
    });
    await page.goto(`${site.address}/shop`);
    await page.waitForFunction(() =>
      document.querySelector('incident-notice')?.shadowRoot?.querySelector('[part~=submit]'),
    );
    const placeOf: Places = (selector) =>
      page.$eval(`>>> ${selector}`, (element) => {
        const {top, bottom} = element.getBoundingClientRect();
        return {top: top + scrollY, bottom: bottom + scrollY};
      });
    return {page, placeOf};
  }

  for (const language of languages) {
    describe(`the final report, in ${language}`, () => {
      let page: Page;
      let placeOf: Places;
      before(async () => {
        ({page, placeOf} = await open('netoff-2012', language));
      });

      it('says on the first screen who is affected', async () => {
        expect((await placeOf('.who')).bottom).to.be.at.most(640);
      });

      for (const part of ['check', 'call']) {
        it(`has the link to ${part} at 620 px or above`, async () => {
          expect((await placeOf(`.head [part~=${part}]`)).top).to.be.at.most(620);
        });
      }

      it('has the first field of the form at 1,010 px or above', async () => {
        expect((await placeOf('fieldset input')).top).to.be.at.most(1010);
      });

      it('is 3,200 px high at most', async () => {
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).to.be.at.most(3200);
      });
    });
  }

  it('tells the first step and the telephone of a fire recall on the first screen', async () => {
    const {placeOf} = await open('battery-recall-2026', 'en');
    expect((await placeOf('.urgent li')).bottom).to.be.at.most(640);
    expect((await placeOf('.head [part~=call]')).bottom).to.be.at.most(640);
  });
});
