import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {formIn} from '../reader/puppeteer-driver.js';
import {dateOf, words} from '../reader/words.js';
import {openNotice, press, readPage, verdictOf, waitForWords} from './reader.js';
import {useSite} from './site.js';

/** A run of text on the page, and the language in which it is marked up. */
interface Run {
  readonly text: string;
  readonly language: string;
}

/** All runs of text of the notice. */
async function runsOf(page: Page): Promise<Run[]> {
  return page.$eval('incident-notice', ({shadowRoot}) => {
    const runs: {text: string; language: string}[] = [];
    if (!shadowRoot) return runs;
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent?.localName === 'style') continue;
      runs.push({text, language: parent?.closest('[lang]')?.getAttribute('lang') ?? ''});
    }
    return runs;
  });
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Words of a sentence; names and codes stand alone. */
const english = /\b[a-z]{2,} [a-z]{2,}/i;

describe('Japanese is set as Japanese', () => {
  const site = useSite('Noto Sans');
  let page: Page;
  before(async () => {
    page = await openNotice(site);
  });

  for (const date of [
    '2012年9月25日',
    '2012年10月19日',
    '2012年12月17日',
    '2012年12月19日頃',
    '2013年1月',
    '2013年1月下旬',
    '2011年4月1日～2012年9月4日',
  ]) {
    it(`writes ${date}`, async () => {
      expect(await readPage(page)).to.include(date);
    });
  }

  it('writes the hours of the hotline', async () => {
    expect(await readPage(page)).to.match(/10:00～18:00|午前10時～午後6時/);
  });

  it('breaks lines strictly and fakes no bold', async () => {
    const styles = await page.$eval('incident-notice', ({shadowRoot}) => {
      const found: string[] = [];
      for (const element of shadowRoot?.querySelectorAll('h2, h3, p, dt, dd, li, legend, label, button') ??
        []) {
        const {lineBreak, fontSynthesis} = getComputedStyle(element);
        found.push(`line-break: ${lineBreak}; font-synthesis: ${fontSynthesis}`);
      }
      return [...new Set(found)];
    });
    expect(styles).to.deep.equal(['line-break: strict; font-synthesis: none']);
  });

  it('is marked up as Japanese', async () => {
    for (const {text, language} of await runsOf(page)) expect(language, text).to.equal('ja');
  });

  it('holds no English but names and codes', async () => {
    const runs = await runsOf(page);
    expect(runs.filter(({text}) => english.test(text))).to.deep.equal([]);
  });
});

describe('another language is marked up as such', () => {
  const site = useSite('Noto Sans');

  it('English phrases of a document within Japanese', async () => {
    const page = await openNotice(site, {notice: 'battery-recall-2026'});
    const runs = await runsOf(page);
    expect(runs.filter(({text, language}) => english.test(text) && language !== 'en')).to.deep.equal([]);
    expect(runs.filter(({text, language}) => japanese.test(text) && language !== 'ja')).to.deep.equal([]);
    const text = await readPage(page);
    expect(text).to.include('2026年11月12日');
    expect(text).to.include('Recall of Heron 20 and Wren 10 power banks: risk of fire');
  });

  it('no Japanese is left in the English page, but for what says that the Japanese wording counts', async () => {
    const page = await openNotice(site, {language: 'en'});
    const runs = await runsOf(page);
    expect(runs.filter(({text}) => japanese.test(text))).to.deep.equal([]);
    expect(await readPage(page)).to.include('The official text of this notice is in Japanese.');
  });
});

describe('the language of the page', () => {
  const site = useSite('Noto Sans');

  it('re-words the notice when it changes, and loads nothing but the language', async () => {
    const page = await openNotice(site);
    await page.waitForNetworkIdle();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await page.waitForSelector('aria/Are you affected?[role="heading"]');
    expect(await readPage(page)).to.include('25 September 2012');
    await page.evaluate(() => {
      document.documentElement.lang = 'ja';
    });
    await page.waitForSelector('aria/対象かどうかの確認[role="heading"]');
    expect(await readPage(page)).to.include('2012年9月25日');
    expect(requests.map((url) => url.split('/').at(-1))).to.deep.equal(['incident-notice-en.js']);
  });

  it('changes under a reader’s hands, and what was typed stays where it belongs', async () => {
    const page = await openNotice(site);
    const {ja, en} = words;
    await formIn(page).answer({
      [ja.purchase]: {[ja.year]: '2012', [ja.month]: '8', [ja.day]: '15'},
      [ja.device]: ja.featurePhone,
    });
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await page.waitForSelector('aria/Are you affected?[role="heading"]');
    const form = formIn(page);
    expect(await form.answerTo(en.purchase)).to.deep.equal(dateOf(en, ['2012', '8', '15']));
    expect(await form.answerTo(en.device)).to.equal(en.featurePhone);
    await form.answer({[en.payment]: en.card});
    await press(page, en.check);
    expect(await verdictOf(page)).to.equal(en.affected);
  });

  it('re-words an answer that is there', async () => {
    const page = await openNotice(site);
    const {ja, en} = words;
    await formIn(page).answer({
      [ja.purchase]: ja.forgotten,
      [ja.device]: ja.smartphone,
      [ja.payment]: ja.card,
    });
    await press(page, ja.check);
    expect(await verdictOf(page)).to.equal(ja.notAffected);
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await waitForWords(page, en.notAffected);
    expect(await readPage(page)).not.to.include(ja.notAffected);
  });
});
