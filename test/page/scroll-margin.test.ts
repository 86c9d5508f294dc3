import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, languages, words, type Language} from '../reader/words.js';
import {visitOwner} from './owner-page.js';
import {press, seeNotice, verdictOf} from './reader.js';
import {useSite, type Site} from './site.js';

/** A page with a header that stays at the top of the window, in which each word of a part is looked for. */
async function visitUnder(site: Site, height: number, lang: Language): Promise<Page> {
  const {page} = await visitOwner(site, {
    content: `<header></header><incident-notice src="/examples/netoff-2012.json" lang="${lang}"></incident-notice>`,
    styles: `header {position: sticky; inset-block-start: 0; z-index: 1; block-size: ${height}px; background: navy}`,
  });
  await page.setViewport({width: 360, height: 640});
  await seeNotice(page);
  return page;
}

/** The lines of a part that lie under the header or below the window. */
function hiddenLines(page: Page, selector: string, height: number): Promise<number[]> {
  return page.$eval(
    selector,
    (part, top) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return [...range.getClientRects()]
        .filter((line) => line.width > 0 && (line.top < top || line.bottom > innerHeight))
        .map((line) => line.top);
    },
    height,
  );
}

describe('under a header that sticks to the top', () => {
  const site = useSite('Noto Sans');

  for (const lang of languages) {
    const w = words[lang];
    for (const height of [64, 96]) {
      it(`of ${height} px, every word of the verdict’s heading is seen, in ${lang}`, async () => {
        const page = await visitUnder(site, height, lang);
        await formIn(page).answer(affectedOrder(w));
        await press(page, w.check);
        await verdictOf(page);
        expect(await hiddenLines(page, '>>> #verdict-title', height)).to.deep.equal([]);
        expect(
          await page.$eval('>>> #verdict', (verdict) => verdict.getBoundingClientRect().top),
        ).to.be.lessThan(150);
      });

      it(`of ${height} px, the heading of the check that a link leads to is seen, in ${lang}`, async () => {
        const page = await visitUnder(site, height, lang);
        await page.waitForFunction(() =>
          document.querySelector('incident-notice')?.shadowRoot?.querySelector('form'),
        );
        await page.$eval('>>> .head [part~=check]', (link) => (link as HTMLElement).click());
        expect(await hiddenLines(page, '>>> #checker-title', height)).to.deep.equal([]);
      });

      it(`of ${height} px, every word of what is wrong is seen, in ${lang}`, async () => {
        const page = await visitUnder(site, height, lang);
        await press(page, w.check);
        await page.waitForSelector('>>> #errors');
        await page.waitForFunction(
          () => document.querySelector('incident-notice')?.shadowRoot?.activeElement?.id === 'errors',
        );
        expect(await hiddenLines(page, '>>> #errors', height)).to.deep.equal([]);
      });

      it(`of ${height} px, the question that a link leads to is seen, in ${lang}`, async () => {
        const page = await visitUnder(site, height, lang);
        await press(page, w.check);
        await page.waitForSelector('>>> #errors');
        await page.click('>>> #errors li:last-child a');
        expect(await hiddenLines(page, '>>> #question-payment-label', height)).to.deep.equal([]);
        await page.click('>>> #errors li:first-child a');
        expect(await hiddenLines(page, '>>> #question-purchase-label', height)).to.deep.equal([]);
      });
    }
  }
});

describe('the verdict of one who is affected', () => {
  const site = useSite('Noto Sans');

  for (const lang of languages) {
    it(`takes no more than 700 px of a phone, with the telephone in it, in ${lang}`, async () => {
      const page = await visitUnder(site, 0, lang);
      await formIn(page).answer(affectedOrder(words[lang]));
      await press(page, words[lang].check);
      await verdictOf(page);
      const {height, call} = await page.$eval('>>> #verdict', (verdict) => ({
        height: verdict.getBoundingClientRect().height,
        call: verdict.querySelector('[href="tel:+81120020215"]')?.getBoundingClientRect().height,
      }));
      expect(height).to.be.at.most(700);
      expect(call).to.be.at.least(56);
    });
  }
});
