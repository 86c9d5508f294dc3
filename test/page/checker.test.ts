import {expect} from 'chai';
import {called} from '../reader/called.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, dateOf, words} from '../reader/words.js';
import {check} from './form.js';
import {eventsOf, focusOf, listen, openNotice, press, readPage, verdictOf} from './reader.js';
import {useSite} from './site.js';

describe('an answer about an order of 2012', () => {
  const site = useSite();

  it('plays back how it understood the date, and quotes the rule and what it rests on', async () => {
    const w = words.en;
    const page = await openNotice(site, {language: 'en'});
    await check(page, w, {
      [w.purchase]: dateOf(w, ['H24', 'Aug', '15']),
      [w.device]: w.featurePhone,
      [w.payment]: w.card,
    });
    const text = await readPage(page);
    expect(text).to.include('15 August 2012');
    expect(text).to.include('What to do now');
    expect(text).to.include('1 April 2011 – 4 September 2012');
    expect(text).to.include('Based on: Final report, version 2, 17 December 2012.');
  });

  it('says which answer would decide it, and leads back to it', async () => {
    const w = words.en;
    const page = await openNotice(site, {language: 'en'});
    await check(page, w, {
      [w.purchase]: dateOf(w, ['2012', '9']),
      [w.device]: w.featurePhone,
      [w.payment]: w.card,
    });
    const link = await page.waitForSelector(called(w.purchase, 'link'));
    await link?.click();
    expect((await focusOf(page)).name).to.equal(w.day);
    await formIn(page).answer({[w.purchase]: {[w.day]: '4'}});
    await press(page, w.check);
    expect(await verdictOf(page)).to.equal(w.affected);
  });

  it('questions a date that is still to come, and answers all the same', async () => {
    const w = words.en;
    const page = await openNotice(site, {language: 'en'});
    const told = await check(page, w, {
      [w.purchase]: dateOf(w, ['2190', '1', '1']),
      [w.device]: w.featurePhone,
      [w.payment]: w.card,
    });
    expect(told).to.equal(w.notAffected);
    expect(await readPage(page)).to.include('1 January 2190 is in the future.');
  });
});

describe('what an owner’s script hears of a check', () => {
  const site = useSite();

  it('the verdict and the revision, and never an answer', async () => {
    const w = words.en;
    const page = await openNotice(site, {language: 'en', prepare: listen});
    await check(page, w, affectedOrder(w));
    const [event, ...more] = await eventsOf(page, 'incident-checked');
    expect(more).to.deep.equal([]);
    // An event's own members; `isTrusted` is one of every event.
    expect(event?.detail).to.deep.equal({
      isTrusted: false,
      verdict: 'affected',
      noticeId: 'netoff-2012-10',
      revision: 2,
    });
  });

  it('nothing, when the form has errors', async () => {
    const page = await openNotice(site, {language: 'en', prepare: listen});
    await press(page, words.en.check);
    await page.waitForSelector(called(words.en.checkYourAnswers, 'group'));
    expect(await eventsOf(page, 'incident-checked')).to.deep.equal([]);
  });
});
