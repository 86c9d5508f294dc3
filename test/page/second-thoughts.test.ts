import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {waitForFrames} from '../browsers/rest.js';
import {called} from '../reader/called.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../reader/words.js';
import {visitOwner} from './owner-page.js';
import {press, seeNotice, verdictOf} from './reader.js';
import {useSite, type Site} from './site.js';

const w = words.ja;
const outdated = '変更する前のお答えの結果です。';

async function open(site: Site, styles = ''): Promise<Page> {
  const {page} = await visitOwner(site, {
    content: '<incident-notice lang="ja" src="netoff-2012.json"></incident-notice>',
    styles,
  });
  await seeNotice(page);
  return page;
}

/** What is said of the verdict that stands there; undefined where it is of the answers that stand there, too. */
function remarkOf(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.querySelector('incident-notice')?.shadowRoot?.querySelector('.outdated')?.textContent,
  );
}

describe('a reader with second thoughts', () => {
  const site = useSite('Noto Sans');

  it('is told of a verdict that it is of other answers than those that stand there now', async () => {
    const page = await open(site);
    await formIn(page).answer(affectedOrder(w));
    await press(page, w.check);
    await verdictOf(page);
    expect(await remarkOf(page)).to.equal(undefined);
    await formIn(page).answer({[w.device]: w.smartphone});
    await page.waitForFunction(() =>
      document.querySelector('incident-notice')?.shadowRoot?.querySelector('.outdated'),
    );
    expect(await remarkOf(page)).to.include(outdated);
    await press(page, w.check);
    expect(await verdictOf(page)).to.include(w.notAffected);
    expect(await remarkOf(page)).to.equal(undefined);
  });

  it('is told so as well of one that stands above the questions for another order', async () => {
    const page = await open(site);
    await formIn(page).answer(affectedOrder(w));
    await press(page, w.check);
    await verdictOf(page);
    await page.click('>>> [part=another]');
    await page.waitForFunction(() =>
      document.querySelector('incident-notice')?.shadowRoot?.querySelector('.outdated'),
    );
  });

  it('is told nothing of an answer that is changed back', async () => {
    const page = await open(site);
    await formIn(page).answer(affectedOrder(w));
    await press(page, w.check);
    await verdictOf(page);
    await formIn(page).answer({[w.device]: w.smartphone});
    await formIn(page).answer({[w.device]: w.featurePhone});
    await page.waitForFunction(
      () => !document.querySelector('incident-notice')?.shadowRoot?.querySelector('.outdated'),
    );
  });

  it('is asked which year two figures mean, with that of the era', async () => {
    const page = await open(site);
    await formIn(page).answer({
      ...affectedOrder(w),
      [w.purchase]: {[w.year]: '24', [w.month]: '8', [w.day]: '15'},
    });
    await press(page, w.check);
    await page.waitForSelector('>>> #errors');
    await (await page.waitForSelector(called('2012年8月15日（平成24年）', 'button')))?.click();
    await press(page, w.check);
    expect(await verdictOf(page)).to.include(w.affected);
  });

  it('loses no press of the button when the question before it folds away', async () => {
    const {page} = await visitOwner(site, {
      content: '<incident-notice lang="en" src="battery-recall-2026.json"></incident-notice>',
    });
    await seeNotice(page);
    await page.waitForSelector('>>> form');
    await formIn(page).answer({
      'Which model is it?': 'Heron 20',
      'How did you get it?': 'New',
      'When did you buy it?': {Day: '2', Month: '11', Year: '2025'},
    });
    await page.focus('>>> .code');
    await page.keyboard.type('HN625B01872');
    await page.waitForSelector('>>> .unneeded');
    const button = (await page.waitForSelector('>>> [part=submit]'))!;
    await button.scrollIntoView();
    const {x, y} = await button.clickablePoint();
    await page.mouse.move(x, y);
    await page.mouse.down();
    // People hold a button for some frames.
    await waitForFrames(page);
    await page.mouse.up();
    expect(await verdictOf(page)).to.include('not affected');
  });

  it('loses no tap on a question that folds away when the field above it is left', async () => {
    const page = await open(site);
    await page.setViewport({width: 360, height: 740, hasTouch: true});
    await page.waitForSelector('>>> #question-purchase-year');
    await page.tap('>>> #question-purchase-year');
    await page.keyboard.type('2012');
    await page.tap('>>> #question-purchase-month');
    await page.waitForFunction(() =>
      document
        .querySelector('incident-notice')
        ?.shadowRoot?.querySelector('.reading')
        ?.textContent.includes('2012'),
    );
    await page.keyboard.type('10');
    const row = await page.$('>>> .choice:has([value="smartphone"])');
    await row?.tap();
    await page.waitForFunction(
      () =>
        document
          .querySelector('incident-notice')
          ?.shadowRoot?.querySelector<HTMLInputElement>('[value="smartphone"]')?.checked,
    );
  });
});

describe('a reader with large letters', () => {
  const site = useSite('Noto Sans');

  for (const size of [24, 32]) {
    it(`sees all words and what is typed, in letters of ${size} px`, async () => {
      const page = await open(site, `body {font-size: ${size}px; margin: 0}`);
      await page.setViewport({width: 360, height: 640});
      await formIn(page).answer(affectedOrder(w));
      await press(page, w.check);
      await verdictOf(page);
      const cut = await page.$eval('incident-notice', ({shadowRoot}) =>
        [...(shadowRoot?.querySelectorAll<HTMLElement>('.notice *') ?? [])]
          .filter(
            (part) => part.checkVisibility() && part.textContent.trim() && part.closest('.brief') === null,
          )
          .filter((part) => part.getBoundingClientRect().right > innerWidth)
          .map((part) => `${part.localName}.${part.className}: ${part.textContent}`),
      );
      expect(cut).to.deep.equal([]);
      const year = await page.$eval(
        '>>> .units .year input',
        (field) => field.clientWidth / parseFloat(getComputedStyle(field).fontSize),
      );
      expect(year, 'room for four figures').to.be.greaterThan(2.4);
    });
  }
});
