import {expect} from 'chai';
import {called} from '../reader/called.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../reader/words.js';
import {noticeWith, recallWith, seeLife, serverRendered, violationsOf, visitOwner} from './owner-page.js';
import {press, verdictOf} from './reader.js';
import {engine, useSite} from './site.js';

const w = words.en;
const stylesheet = '/dist/incident-notice.css';
const options = {language: 'en', stylesheet} as const;
const client = '<incident-notice lang="en" src="netoff-2012.json"></incident-notice>';

const shops = {
  eligibility: {
    questions: [
      {
        id: 'shop',
        kind: 'choice',
        label: 'Which shop?',
        options: Array.from({length: 200}, (_, index) => ({value: `s${index}`, label: `Shop ${index}`})),
      },
    ],
    groups: [{id: 'hit', label: 'Hit', when: {question: 'shop', in: ['s77']}}],
  },
};

describe('the strictest policy', () => {
  const site = useSite();

  for (const [what, content] of [
    ['server-rendered', serverRendered(noticeWith(), options)],
    [
      'server-rendered, its document apart',
      serverRendered(noticeWith(), {...options, src: 'netoff-2012.json'}),
    ],
    ['not server-rendered', client],
  ] as const) {
    it(`is kept through the whole job: ${what}`, async () => {
      const {page, thrown} = await visitOwner(site, {content});
      await seeLife(page);
      await press(page, w.check);
      await page.waitForSelector(called(w.checkYourAnswers, 'group'));
      await formIn(page).answer(affectedOrder(w));
      await press(page, w.check);
      expect(await verdictOf(page)).to.include(w.affected);
      await page.click('incident-notice >>> [part="print"]');
      await page.$eval('incident-notice', (notice) => notice.setAttribute('lang', 'ja'));
      await page.waitForSelector(called(words.ja.check, 'button'));
      expect(await violationsOf(page)).to.deep.equal([]);
      expect(thrown).to.deep.equal([]);
    });
  }

  it('is kept by a long list', async () => {
    const {page, thrown} = await visitOwner(site, {content: serverRendered(noticeWith(shops), options)});
    await seeLife(page);
    await formIn(page).answer({'Which shop?': 'Shop 77'});
    await press(page, w.check);
    await verdictOf(page);
    expect(await violationsOf(page)).to.deep.equal([]);
    expect(thrown).to.deep.equal([]);
  });

  it('is kept by pictures and products, which stay the ones that they are', async () => {
    const content = serverRendered(recallWith(), options);
    const {page, thrown} = await visitOwner(site, {content, delay: 400});
    const image = await page.$('incident-notice >>> img');
    await seeLife(page);
    expect(await image?.evaluate(({isConnected}) => isConnected)).to.equal(true);
    expect(await violationsOf(page)).to.deep.equal([]);
    expect(thrown).to.deep.equal([]);
  });

  it('is seen to be broken: by styles that stand in the markup', async () => {
    const {page} = await visitOwner(site, {content: serverRendered(noticeWith(), {language: 'en'})});
    await seeLife(page);
    expect(await violationsOf(page)).to.include('style-src-elem');
  });
});

describe('a server-rendered notice whose scripts do not all come', () => {
  const site = useSite();

  for (const [what, missing, isDead] of [
    ['none', /\.js$/, true],
    ['the form', /-checker\.js$/, false],
    ['what continues from it', /-hydration\.js$/, false],
  ] as const) {
    it(`can be read: ${what}`, async () => {
      const {page} = await visitOwner(site, {content: serverRendered(noticeWith(), options), missing});
      if (!isDead) await seeLife(page);
      const notices = await page.$$('incident-notice >>> .notice');
      expect(notices).to.have.lengthOf(1);
      expect(
        await page.$(
          called('Unauthorised access to a Netoff server: results of the investigation', 'heading'),
        ),
      ).not.to.equal(null);
      const styled = await page.$eval(
        'incident-notice >>> .strip > strong',
        (badge) => getComputedStyle(badge).fontWeight,
      );
      expect(styled).to.equal('700');
      const unable = await page.$(called(w.retry, 'button'));
      expect(unable !== null).to.equal(what === 'the form');
    });
  }

  it('keeps what is sent before the scripts come', async () => {
    const content = serverRendered(noticeWith(), options);
    const {page} = await visitOwner(site, {content, missing: /\.js$/});
    const address = page.url();
    await page.click('incident-notice >>> [part="submit"]');
    expect(page.url()).to.equal(address);
  });

  it('says where scripts are off that the form needs them', async function () {
    // WebDriver BiDi of Firefox 153 cannot switch them off.
    if (engine === 'firefox') this.skip();
    const content = serverRendered(noticeWith(), options);
    const {page: scriptless} = await visitOwner(site, {content, isScriptless: true});
    const shown = await scriptless.$eval('incident-notice', ({shadowRoot}) =>
      ['form', '.scriptless'].map(
        (part) => (shadowRoot?.querySelector(part)?.getClientRects().length ?? 0) > 0,
      ),
    );
    expect(shown).to.deep.equal([false, true]);
  });
});
