import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import type {Typeface} from '../fonts/fonts.js';
import {languages, type Language} from '../reader/words.js';
import {useSite} from './site.js';

/** How high the header of the page is, in CSS pixels. */
const header = 108;

const documents: Record<string, string> = Object.fromEntries(
  ['netoff-2012', 'battery-recall-2026'].map((name) => [
    name,
    readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8'),
  ]),
);
documents['long-number'] = documents['netoff-2012']!.replace(
  '"0120-02-0215"',
  '"1-800-828-9980 ext. 123456"',
);

documents['number-as-wide-as-half'] = documents['netoff-2012']!.replace('"0120-02-0215"', '"1-800-828-9980"');
documents['endless-number'] = documents['netoff-2012']!.replace(
  '"0120-02-0215"',
  '"1-800-828-9980 ext. 123456 or 1-800-828-9981"',
);

/** What a notice is seen in. */
interface Setting {
  /** In CSS pixels. */
  readonly frame?: {readonly width: number; readonly height: number};
  readonly typeface?: Typeface;
}

/** Where parts of the notice begin and end, in CSS pixels from the top of the page. */
type Places = (selector: string) => Promise<{readonly top: number; readonly bottom: number}>;

describe('act first: a notice on a phone, below the header of its page', () => {
  const site = useSite('Noto Sans');

  async function open(
    name: string,
    language: Language,
    {frame = {width: 360, height: 640}, typeface}: Setting = {},
  ): Promise<{page: Page; placeOf: Places}> {
    const page = await site.newPage(typeface);
    await page.setViewport(frame);
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

  describe('on a desk', () => {
    let page: Page;

    before(async () => {
      ({page} = await open('netoff-2012', 'en', {frame: {width: 1280, height: 900}}));
    });

    it('has the two calls to action once, and a rail of links that begins with the check', async () => {
      const shown = (selector: string) =>
        page.$$eval(
          `>>> ${selector}`,
          (all) => all.filter((each) => each.getClientRects().length > 0).length,
        );
      expect(await shown('[part~=check]')).to.equal(1);
      expect(await shown('[part~=call]')).to.equal(1);
      const [first] = await page.$$eval('>>> .rail a', (links) =>
        links.map((link) => link.getAttribute('href')),
      );
      expect(first).to.equal('#checker');
    });

    it('has one measure for the box, the calls to action, the form and the cards', async () => {
      const edges = await page.evaluate(() =>
        ['.who', '.first-actions', '.form', '.choices', '.card'].map((selector) => {
          const {left, right} = document
            .querySelector('incident-notice')!
            .shadowRoot!.querySelector(selector)!
            .getBoundingClientRect();
          return `${Math.round(left)}–${Math.round(right)}`;
        }),
      );
      expect(new Set(edges), edges.join(' ')).to.have.lengthOf(1);
    });

    it('is as wide as the paper in print, without its rail', async () => {
      await page.emulateMediaType('print');
      await page.setViewport({width: 794, height: 1123});
      const {left, right} = await page.$eval('>>> .who', (who) => {
        const box = who.getBoundingClientRect();
        return {left: box.left, right: box.right};
      });
      expect(right - left).to.be.above(700);
    });
  });

  it('has the tick of who does not remember close below the date', async () => {
    const {placeOf} = await open('netoff-2012', 'en');
    const gap = (await placeOf('.date + .reading + .choices')).top - (await placeOf('.date')).bottom;
    expect(gap).to.be.within(0, 16);
  });

  for (const typeface of ['Noto Sans', 'DejaVu Sans'] as const) {
    it(`keeps a telephone number whole, and within its button, in ${typeface}`, async () => {
      for (const name of ['netoff-2012', 'number-as-wide-as-half', 'long-number']) {
        const {page} = await open(name, 'en', {typeface});
        const [number, button, lead] = await page.$eval('>>> .head [part~=call]', (call) =>
          [call.querySelector('bdi')!, call, call.closest('.head')!].map((element) => {
            const {left, right, height} = element.getBoundingClientRect();
            return {
              left,
              right,
              lines: Math.round(height / parseFloat(getComputedStyle(element).lineHeight)),
            };
          }),
        );
        // Not on its edge, which is 2 px wide.
        expect(number!.left).to.be.at.least(button!.left + 4);
        expect(number!.right).to.be.at.most(button!.right - 4);
        expect(button!.right).to.be.at.most(lead!.right);
        expect(number!.lines).to.equal(1);
      }
    });
  }

  it('breaks a telephone number that no line has room for', async () => {
    const {page} = await open('endless-number', 'en');
    const isWithin = await page.$eval(
      '>>> .head [part~=call]',
      (call) => call.scrollWidth <= call.clientWidth,
    );
    expect(isWithin).to.equal(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(360);
  });

  it('keeps each date on one line, and breaks a range after its dash', async () => {
    const {page} = await open('netoff-2012', 'en', {frame: {width: 320, height: 640}});
    const lines = await page.$$eval('>>> .who .unbroken', (dates) =>
      dates.map((date) => [date.textContent, date.getClientRects().length]),
    );
    expect(lines).to.deep.equal([
      ['1 April 2011 –', 1],
      ['4 September 2012', 1],
    ]);
  });

  it('tells the first step and the telephone of a fire recall on the first screen', async () => {
    const {placeOf} = await open('battery-recall-2026', 'en');
    expect((await placeOf('.urgent li')).bottom).to.be.at.most(640);
    expect((await placeOf('.head [part~=call]')).bottom).to.be.at.most(640);
  });
});
