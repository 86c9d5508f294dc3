import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {called} from '../reader/called.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {dateOf, languages, words, type Language} from '../reader/words.js';
import {focusOf, goTo, openNotice, readPage, verdictOf} from './reader.js';
import {useSite} from './site.js';

/** Where the order of the fields of a date begins. */
const firstField = {ja: 'year', en: 'day'} as const;

/** Fills the form for an order of 15 August 2012 by feature phone and card. */
async function fillByKeyboard(page: Page, language: Language): Promise<void> {
  const w = words[language];
  const date = {[w.year]: '2012', [w.month]: '8', [w.day]: '15'};
  for (const field of language === 'ja' ? [w.year, w.month, w.day] : [w.day, w.month, w.year]) {
    await goTo(page, field);
    await page.keyboard.type(date[field] ?? '');
  }
  await goTo(page, w.featurePhone);
  await page.keyboard.press(' ');
  await goTo(page, w.card);
  await page.keyboard.press(' ');
}

describe('the whole job by keyboard alone', () => {
  const site = useSite();

  for (const language of languages) {
    const w = words[language];

    it(`from the first field to the answer, and clear again, in ${language}`, async () => {
      const page = await openNotice(site, {language});
      await fillByKeyboard(page, language);
      await goTo(page, w.check);
      await page.keyboard.press('Enter');
      expect(await verdictOf(page)).to.equal(w.affected);

      await goTo(page, w.clear, 'Shift+Tab');
      await page.keyboard.press(' ');
      await page.waitForFunction(
        () => !document.querySelector('incident-notice')?.shadowRoot?.getElementById('verdict'),
      );
      expect(await readPage(page)).not.to.include(w.affected);
      const form = formIn(page);
      expect(await form.answerTo(w.purchase)).to.deep.equal(dateOf(w, []));
      expect(await form.answerTo(w.device)).to.equal('');
    });

    it(`arrows move through a choice, in ${language}`, async () => {
      const page = await openNotice(site, {language});
      await goTo(page, w.featurePhone);
      await page.keyboard.press(' ');
      await goTo(page, w.smartphone, 'ArrowDown');
      await goTo(page, w.card);
      await goTo(page, w.unknown, 'ArrowDown');
      await goTo(page, w.forgotten, 'Shift+Tab');
      await page.keyboard.press(' ');
      await goTo(page, w.check);
      await page.keyboard.press(' ');
      expect(await verdictOf(page)).to.equal(w.notAffected);
    });

    it(`errors take the focus, and lead to their fields, in ${language}`, async () => {
      const page = await openNotice(site, {language});
      for (const [position, [question, field]] of [
        [w.purchase, w[firstField[language]]],
        [w.device, w.featurePhone],
        [w.payment, w.card],
      ].entries()) {
        await goTo(page, w.check);
        await page.keyboard.press('Enter');
        await page.waitForSelector(called(w.checkYourAnswers, 'group'));
        expect((await focusOf(page)).name).to.equal(w.checkYourAnswers);
        for (let links = 0; links <= position; links += 1) await page.keyboard.press('Tab');
        const link = await focusOf(page);
        expect(link.tag).to.equal('a');
        expect(link.name).to.include(question);
        await page.keyboard.press('Enter');
        expect((await focusOf(page)).name).to.equal(field);
      }
    });
  }

  it('Enter in a field asks, as everywhere', async () => {
    const w = words.en;
    const page = await openNotice(site, {language: 'en'});
    await fillByKeyboard(page, 'en');
    await goTo(page, w.year, 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await verdictOf(page)).to.equal(w.affected);
  });

  it('a date that does not exist is named, and its field is marked', async () => {
    const w = words.en;
    const page = await openNotice(site, {language: 'en'});
    await goTo(page, w.day);
    await page.keyboard.type('31');
    await goTo(page, w.month);
    await page.keyboard.type('2');
    await goTo(page, w.year);
    await page.keyboard.type('2012');
    await goTo(page, w.featurePhone);
    await page.keyboard.press(' ');
    await goTo(page, w.card);
    await page.keyboard.press(' ');
    await page.keyboard.press('Enter');
    await page.waitForSelector(called(w.checkYourAnswers, 'group'));
    await page.keyboard.press('Tab');
    expect((await focusOf(page)).name).to.include('This date does not exist');
    await page.keyboard.press('Enter');
    expect(await focusOf(page)).to.deep.equal({tag: 'input', name: w.day, value: '31'});
    const invalid = await page.$$('>>> [aria-invalid="true"]');
    expect(invalid).to.have.lengthOf(1);
  });

  it('everything that can have the focus shows that it has it', async () => {
    const page = await openNotice(site, {language: 'en'});
    const unmarked: string[] = [];
    for (let stops = 0; stops < 15; stops += 1) {
      await page.keyboard.press('Tab');
      const isMarked = await page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        if (!element || element === document.body) return true;
        const marked = [element, element.closest('label') ?? element];
        return marked.some((each) => getComputedStyle(each).outlineStyle !== 'none');
      });
      if (!isMarked) unmarked.push((await focusOf(page)).name);
    }
    expect(unmarked).to.deep.equal([]);
  });
});
