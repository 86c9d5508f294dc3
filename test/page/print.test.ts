import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {typefaces, type Typeface} from '../fonts/fonts.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, languages, words, type Language} from '../reader/words.js';
import {visitOwner} from './owner-page.js';
import {press, seeNotice, verdictOf} from './reader.js';
import {useSite, type Site} from './site.js';

/** How many sheets of A4 a page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const margin = '15mm';
  const file = await page.pdf({
    format: 'A4',
    margin: {top: margin, right: margin, bottom: margin, left: margin},
  });
  return (
    Buffer.from(file)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g) ?? []
  ).length;
}

/** Goes to the receipt of an order, as it is when the browser prints it. */
async function seeReceipt(
  site: Site,
  lang: Language,
  device: string,
  payment: string,
  look: {styles?: string; typeface?: Typeface},
): Promise<Page> {
  const w = words[lang];
  const {page} = await visitOwner(site, {
    content: `<incident-notice src="/examples/netoff-2012.json" lang="${lang}"></incident-notice>`,
    ...look,
  });
  await seeNotice(page);
  await formIn(page).answer({
    ...affectedOrder(w),
    [w.device]: device,
    [w.payment]: payment,
  });
  await press(page, w.check);
  await verdictOf(page);
  // It is over only when the test has looked at it.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.click('incident-notice >>> [part="print"]');
  return page;
}

/** What is on the paper in other colours than black on white. */
function colouredOn(page: Page): Promise<string[]> {
  return page.$eval('incident-notice', ({shadowRoot}) =>
    [...(shadowRoot?.querySelectorAll('.notice, .notice *') ?? [])]
      .filter((element) => element.checkVisibility() && element.textContent)
      .flatMap((element) => {
        const {backgroundColor, color} = getComputedStyle(element);
        const isWhite = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(backgroundColor);
        return isWhite && color === 'rgb(0, 0, 0)'
          ? []
          : [`${element.className}: ${color} on ${backgroundColor}`];
      }),
  );
}

describe('paper', () => {
  const site = useSite('Noto Sans');

  for (const lang of languages) {
    const w = words[lang];
    for (const [verdict, device, payment] of [
      ['affected', w.featurePhone, w.card],
      ['not affected', w.smartphone, w.card],
      ['possibly affected', w.unknown, w.unknown],
    ] as const) {
      for (const typeface of typefaces) {
        it(`takes the receipt of one who is ${verdict} on one sheet of A4, in ${lang}, in ${typeface}`, async () => {
          const page = await seeReceipt(site, lang, device, payment, {typeface});
          expect(await sheetsOf(page)).to.equal(1);
        });
      }
    }
  }

  for (const brand of ['public-body', 'retail', 'high-contrast']) {
    it(`is black on white, whatever colours ${brand} has`, async () => {
      const styles = readFileSync(new URL(`../../examples/brands/${brand}.css`, import.meta.url), 'utf8');
      const {smartphone, card} = words.en;
      const page = await seeReceipt(site, 'en', smartphone, card, {styles});
      await page.emulateMediaType('print');
      expect(await colouredOn(page)).to.deep.equal([]);
    });
  }

  describe('of an emergency', () => {
    async function print(): Promise<Page> {
      const {page} = await visitOwner(site, {
        content: '<incident-notice src="/examples/battery-recall-2026.json" lang="en"></incident-notice>',
      });
      await seeNotice(page);
      await page.emulateMediaType('print');
      return page;
    }

    it('is black on white', async () => {
      expect(await colouredOn(await print())).to.deep.equal([]);
    });

    it('keeps a space between a link that stands alone and its address', async () => {
      const page = await print();
      const contents = await page.$eval('incident-notice', ({shadowRoot}) =>
        [...(shadowRoot?.querySelectorAll('.lone > a') ?? [])].map(
          (link) => getComputedStyle(link, '::after').content,
        ),
      );
      expect(contents).not.to.be.empty;
      for (const content of contents) expect(content).to.match(/^"\u00a0\(/);
    });
  });
});
