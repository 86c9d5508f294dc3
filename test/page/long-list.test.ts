import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {formIn} from '../reader/puppeteer-driver.js';
import {words} from '../reader/words.js';
import {press, seeNotice, verdictOf, visit} from './reader.js';
import {useSite, type Site} from './site.js';

const w = words.en;
const question = 'Which shop?';

const notice = {
  formatVersion: '1.0',
  id: 'shops',
  revision: 1,
  language: 'en',
  kind: 'other',
  stage: 'final',
  title: 'Card terminals were tampered with',
  summary: 'Please check your statements.',
  issuer: {name: 'Shops'},
  published: '2026-11-20',
  eligibility: {
    questions: [
      {
        id: 'shop',
        kind: 'choice',
        label: question,
        options: Array.from({length: 3_000}, (_, index) => ({value: `s${index}`, label: `Shop ${index}`})),
      },
    ],
    groups: [{id: 'hit', label: 'Hit', when: {question: 'shop', in: ['s2718']}}],
  },
};

interface LongListVisit {
  readonly page: Page;
  readonly asked: string[];
  /** What the policy of the page forbade, and what was thrown. */
  readonly troubles: string[];
}

async function visitShops(site: Site, list: 'there' | 'missing'): Promise<LongListVisit> {
  const asked: string[] = [];
  const troubles: string[] = [];
  const page = await visit(site, {
    language: 'en',
    notice: 'battery-recall-2026',
    prepare: async (fresh) => {
      fresh.on('pageerror', (error) => troubles.push(String(error)));
      fresh.on('console', (message) => {
        if (message.text().includes('Security Policy')) troubles.push(message.text());
      });
      await fresh.setRequestInterception(true);
      fresh.on('request', (request) => {
        const url = request.url();
        asked.push(url);
        if (url.endsWith('.json')) {
          void request.respond({contentType: 'application/json', body: JSON.stringify(notice)});
        } else if (new URL(url).pathname.endsWith('-combobox.js') && list === 'missing') {
          void request.respond({status: 404});
        } else void request.continue();
      });
    },
  });
  await seeNotice(page);
  await page.waitForNetworkIdle();
  return {page, asked, troubles};
}

describe('a choice of 3,000', () => {
  const site = useSite();

  it('is searched and answered, and asks for nothing once the notice is there', async () => {
    const {page, asked, troubles} = await visitShops(site, 'there');
    const before = [...asked];
    expect(before.filter((url) => url.endsWith('/dist/incident-notice-combobox.js'))).to.have.lengthOf(1);
    await formIn(page).answer({[question]: 'Shop 2718'});
    await press(page, w.check);
    expect(await verdictOf(page)).to.equal('You are affected by this incident');
    expect(asked).to.deep.equal(before);
    expect(troubles).to.deep.equal([]);
  });

  it("is the browser's own list where the script is missing", async () => {
    const {page, troubles} = await visitShops(site, 'missing');
    expect(await page.$('>>> select')).not.to.equal(null);
    await formIn(page).answer({[question]: 'Shop 2718'});
    await press(page, w.check);
    expect(await verdictOf(page)).to.equal('You are affected by this incident');
    expect(troubles).to.deep.equal([]);
  });
});
