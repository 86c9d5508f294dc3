import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Page, SerializedAXNode} from 'puppeteer-core';
import {formIn} from '../reader/puppeteer-driver.js';
import {dateOf, words} from '../reader/words.js';
import {findings} from './axe.js';
import {visitOwner} from './owner-page.js';
import {openNotice, press, readPage, seeNotice, verdictOf, visit, type Visit} from './reader.js';
import {useSite, type Site} from './site.js';

const netoff = JSON.parse(
  readFileSync(new URL('../../examples/netoff-2012.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>;

/** Answers the request for the document with another one, with an error, or never. */
function serve(document: unknown): (page: Page) => Promise<void> {
  return async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('.json')) void request.continue();
      else if (document === 'an error') void request.respond({status: 500});
      else if (document !== 'nothing') {
        void request.respond({contentType: 'application/json', body: JSON.stringify(document)});
      }
    });
  };
}

const w = words.ja;

async function ask(page: Page, typed: readonly string[], device: string, payment: string): Promise<void> {
  await formIn(page).answer({
    [w.purchase]: dateOf(w, typed),
    [w.device]: device,
    [w.payment]: payment,
  });
  await press(page, w.check);
  await verdictOf(page);
}

/** Goes to a banner that leads to its notice. */
async function visitBanner(site: Site): Promise<Page> {
  const {page} = await visitOwner(site, {
    content: '<incident-banner src="/examples/netoff-2012.json" href="#notice"></incident-banner>',
  });
  // Without `visible` it would wait for a change of the page, and a change within a shadow tree is none.
  await page.waitForSelector('>>> [part="link"]', {visible: true});
  return page;
}

interface State extends Visit {
  readonly state: string;
  readonly reach: (page: Page) => Promise<unknown>;
}

const states: readonly State[] = [
  {
    state: 'loading',
    prepare: serve('nothing'),
    reach: (page) => page.waitForSelector('>>> [aria-busy="true"]', {visible: true}),
  },
  {
    state: 'failed',
    prepare: serve('an error'),
    reach: (page) => page.waitForSelector(`aria/${w.retry}[role="button"]`),
  },
  {state: 'loaded', reach: seeNotice},
  {state: 'loaded, in English', language: 'en', reach: seeNotice},
  {
    state: 'errors',
    reach: async (page) => {
      await seeNotice(page);
      await press(page, w.check);
      await page.waitForSelector(`aria/${w.checkYourAnswers}[role="group"]`);
    },
  },
  {
    state: 'affected',
    reach: async (page) => {
      await seeNotice(page);
      await ask(page, ['2012', '8', '15'], w.featurePhone, w.card);
    },
  },
  {
    state: 'not affected',
    reach: async (page) => {
      await seeNotice(page);
      await ask(page, ['2012', '8', '15'], w.smartphone, w.card);
    },
  },
  {
    state: 'not affected, by a date that is still to come',
    reach: async (page) => {
      await seeNotice(page);
      await ask(page, ['2190', '1', '1'], w.featurePhone, w.card);
    },
  },
  {
    state: 'possibly affected',
    reach: async (page) => {
      await seeNotice(page);
      await ask(page, ['2012', '9'], w.featurePhone, w.unknown);
    },
  },
  {state: 'an emergency', notice: 'battery-recall-2026', language: 'en', reach: seeNotice},
  {state: 'an emergency in a foreign language', notice: 'battery-recall-2026', reach: seeNotice},
  {
    state: 'an exercise that is withdrawn and out of date',
    prepare: serve({...netoff, drill: true, stage: 'withdrawn', expires: '2013-03'}),
    reach: seeNotice,
  },
];

function headingsOf(node: SerializedAXNode): {level: number; name: string}[] {
  const own = node.role === 'heading' ? [{level: node.level ?? 0, name: node.name ?? ''}] : [];
  return [...own, ...(node.children ?? []).flatMap(headingsOf)];
}

describe('everyone can use it', () => {
  const site = useSite('Noto Sans');

  for (const {state, reach, prepare, ...options} of states) {
    describe(state, () => {
      let page: Page;
      before(async () => {
        page = await visit(site, {
          ...options,
          prepare: async (fresh) => {
            // Axe is put into the page, which the policy of the page forbids.
            await fresh.setBypassCSP(true);
            await prepare?.(fresh);
          },
        });
        await reach(page);
        // Tall, because timelines are laid out where they are seen.
        await page.setViewport({width: 360, height: 20_000});
      });

      for (const theme of ['light', 'dark']) {
        it(`axe finds nothing, ${theme}`, async () => {
          await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
          await page.evaluate((name) => {
            document.documentElement.dataset.theme = name;
          }, theme);
          expect(await findings(page)).to.deep.equal([]);
        });
      }

      it('headings are in order', async () => {
        const tree = await page.accessibility.snapshot({interestingOnly: false});
        const headings = tree ? headingsOf(tree) : [];
        let before = 0;
        for (const {level, name} of headings) {
          expect(name).not.to.equal('');
          expect(level, `${name} after a heading of level ${before}`).to.be.at.most(before + 1);
          before = level;
        }
        expect(headings.filter(({level}) => level === 1)).to.have.lengthOf(1);
      });

      it('320 px are enough', async () => {
        await page.setViewport({width: 320, height: 20_000});
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).to.equal(320);
      });
    });
  }

  for (const path of ['index.html', 'parts.html', 'classic.html']) {
    it(`axe finds nothing on ${path} of the demo`, async () => {
      const page = await site.newPage();
      await page.setBypassCSP(true);
      await page.goto(`${site.address}/examples/${path}`);
      await seeNotice(page);
      expect(await findings(page)).to.deep.equal([]);
    });
  }

  it('the checker is a region with a name, and what folds has headings', async () => {
    const page = await openNotice(site, {language: 'en'});
    for (const [name, role] of [
      ['Are you affected?', 'region'],
      ['Timeline', 'heading'],
      ['Contact', 'heading'],
    ]) {
      expect((await page.$(`aria/${name}[role="${role}"]`)) !== null, name).to.equal(true);
    }
  });
});

describe('a link that stands alone', () => {
  const site = useSite('Noto Sans');

  /** The texts of those that are lower than 44 px, with what folds open. */
  async function lowLinks(page: Page): Promise<string[]> {
    await page.$$eval('>>> .fold', (folds) => {
      for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
    });
    return page.$$eval(
      '>>> :is(.errors li, .open-questions, .open-questions > li, .steps p, dd, .banner > p) > a, [part~=phone]',
      (links) =>
        links.filter((link) => link.getBoundingClientRect().height < 44).map(({textContent}) => textContent),
    );
  }

  it('is 44 px high: to an error, to a question, to a contact', async () => {
    const page = await openNotice(site);
    await press(page, w.check);
    await page.waitForSelector('>>> .errors a', {visible: true});
    expect(await lowLinks(page)).to.deep.equal([]);
    await ask(page, ['2012', '9', ''], w.featurePhone, w.card);
    expect(await page.$('>>> .open-questions a')).not.to.equal(null);
    expect((await page.$('>>> [part~=phone]')) !== null).to.equal(true);
    expect(await lowLinks(page)).to.deep.equal([]);
  });

  it('is 44 px high: from a banner to its notice', async () => {
    const page = await visitBanner(site);
    expect(await page.$('>>> [part="link"]')).not.to.equal(null);
    expect(await lowLinks(page)).to.deep.equal([]);
  });
});

describe('on paper', () => {
  const site = useSite('Noto Sans');

  it('stands the answer without the furniture of the form, and the answers only if the reader wants', async () => {
    const page = await openNotice(site);
    await ask(page, ['2012', '8', '15'], w.featurePhone, w.card);
    await page.emulateMediaType('print');
    const text = await readPage(page);
    expect(text).to.include(w.affected);
    expect(text).to.include('netoff-2012-10');
    for (const furniture of [w.check, w.clear, w.forgotten, 'お答え']) {
      expect(text).not.to.include(furniture);
    }
    expect(await (await page.$('>>> form'))?.isVisible()).to.equal(false);
    for (const button of await page.$$('>>> button')) expect(await button.isVisible()).to.equal(false);

    await page.emulateMediaType('screen');
    const tick = await page.waitForSelector('aria/入力内容も印刷する[role="checkbox"]');
    await tick?.click();
    await page.emulateMediaType('print');
    expect(await readPage(page)).to.include('お答え');
  });
});
