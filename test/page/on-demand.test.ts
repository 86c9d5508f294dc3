import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import type {Notice} from '../../src/model/index.js';
import {waitForIdleTime} from '../browsers/rest.js';
import {called} from '../reader/called.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../reader/words.js';
import {noticeWith, seeLife, serverRendered, shiftsOf, visitOwner} from './owner-page.js';
import {press, seeNotice, verdictOf} from './reader.js';
import {useSite, type Site} from './site.js';

const w = words.en;
const stylesheet = '/dist/incident-notice.css';
const options = {language: 'en', stylesheet} as const;
const title = 'Unauthorised access to a Netoff server: results of the investigation';

interface Visit {
  readonly notice?: Notice;
  readonly hash?: string;
  /** What stands in the page besides. */
  readonly beside?: string;
  /** Whether the reader has told their browser to save data, as is done on a phone that pays by the megabyte. */
  readonly savesData?: boolean;
  readonly width?: number;
}

/** A page with a server-rendered notice, and what it has requested of the library so far. */
async function visitRendered(site: Site, visit: Visit = {}): Promise<{page: Page; scripts: string[]}> {
  const {notice = noticeWith(), hash = '', beside = '', savesData = false, width = 360} = visit;
  const scripts: string[] = [];
  const {page} = await visitOwner(site, {
    content: `${serverRendered(notice, options)}${beside}`,
    hash,
    prepare: async (tab) => {
      await tab.setViewport({width, height: 640});
      tab.on('request', (request) => {
        const [, name] = /\/dist\/(.*\.js)$/.exec(request.url()) ?? [];
        if (name !== undefined) scripts.push(name);
      });
      if (savesData)
        await tab.evaluateOnNewDocument(() => {
          Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}});
        });
    },
  });
  await page.waitForFunction(() => document.readyState === 'complete');
  return {page, scripts};
}

/** Waits until the contacts of a notice have been led to: they are in view and have the focus. */
async function seeContact(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const part = document.querySelector('incident-notice')?.shadowRoot?.getElementById('contact');
    const {top = Infinity, bottom = 0} = part?.getBoundingClientRect() ?? {};
    return part?.matches(':focus-within') && top < innerHeight && bottom > 0;
  });
}

describe('a server-rendered notice that nobody touches', () => {
  const site = useSite('Noto Sans');

  it('loads one script of 1,000 bytes', async () => {
    const {page, scripts} = await visitRendered(site);
    await waitForIdleTime(page);
    expect(scripts).to.deep.equal(['incident-notice.js']);
  });

  it('loads no more while it is read, and its folds are opened', async () => {
    const {page, scripts} = await visitRendered(site, {savesData: true});
    await page.click('>>> .fold summary');
    await page.$eval('>>> .footer', (footer) => footer.scrollIntoView());
    await waitForIdleTime(page);
    expect(scripts).to.deep.equal(['incident-notice.js']);
  });

  it('loads the form when that is in view, and nothing else is to be done', async () => {
    const {page} = await visitRendered(site);
    await page.$eval('>>> form', (form) => form.scrollIntoView());
    await seeNotice(page);
    expect(await page.$(called(w.check, 'button'))).not.to.equal(null);
  });

  it('does not for who saves data', async () => {
    const {page, scripts} = await visitRendered(site, {savesData: true});
    await page.$eval('>>> form', (form) => form.scrollIntoView());
    await waitForIdleTime(page);
    expect(scripts).to.deep.equal(['incident-notice.js']);
  });

  it('tells whether a contact answers now, where it has no form', async () => {
    const {page} = await visitRendered(site, {notice: noticeWith({eligibility: undefined})});
    await page.waitForSelector('>>> .opening');
  });
});

describe('a server-rendered notice that is used before its scripts are there', () => {
  const site = useSite('Noto Sans');

  it('makes up for the press of a button', async () => {
    const {page} = await visitRendered(site, {savesData: true});
    await page.click('>>> [part=submit]');
    await page.waitForSelector('>>> #errors');
  });

  it('loses nothing of what is typed and chosen, and answers', async () => {
    const {page} = await visitRendered(site, {savesData: true});
    await formIn(page).answer(affectedOrder(w));
    await press(page, w.check);
    expect(await verdictOf(page)).to.include(w.affected);
  });

  it('leads to the check, and leaves the address alone', async () => {
    const {page} = await visitRendered(site, {savesData: true});
    const address = page.url();
    await page.click('>>> .head [part~=check]');
    expect(page.url()).to.equal(address);
    expect(
      await page.$eval('>>> #checker-title', (heading) => heading.getBoundingClientRect().top),
    ).to.be.within(0, 300);
  });

  it('moves nothing when they come', async () => {
    const {page} = await visitRendered(site, {width: 1280});
    await seeLife(page);
    expect(await shiftsOf(page)).to.equal(0);
  });
});

describe('a server-rendered notice that cannot wait', () => {
  const site = useSite('Noto Sans');

  it('has an address that leads to a part of it', async () => {
    const {page} = await visitRendered(site, {savesData: true, hash: '#incident-contact'});
    await seeContact(page);
  });

  it('is led to a part of later', async () => {
    const {page} = await visitRendered(site, {savesData: true});
    await page.evaluate(() => {
      location.hash = '#incident-contact';
    });
    await seeContact(page);
  });

  it('has expired, and says so', async () => {
    const {page} = await visitRendered(site, {savesData: true, notice: noticeWith({expires: '2013-01-31'})});
    await page.waitForSelector('>>> ::-p-text(valid until 31 January 2013)');
  });

  it('is not yet in effect', async () => {
    const {page} = await visitRendered(site, {
      savesData: true,
      notice: noticeWith({effective: '2112-01-01'}),
    });
    await seeNotice(page);
  });

  it('stands beside one that no server has rendered', async () => {
    const beside = '<incident-banner lang="en" src="netoff-2012.json"></incident-banner>';
    const {page} = await visitRendered(site, {savesData: true, beside});
    await seeNotice(page);
    expect(await page.$('incident-banner >>> .banner')).not.to.equal(null);
  });

  it('gets such a neighbour later', async () => {
    const {page} = await visitRendered(site, {savesData: true});
    await page.evaluate(() => {
      const banner = document.createElement('incident-banner');
      banner.setAttribute('src', 'netoff-2012.json');
      document.body.append(banner);
    });
    await page.waitForSelector('incident-banner >>> .banner');
  });

  it('is to be refreshed', async () => {
    const {page} = await visitRendered(site, {savesData: true});
    await page.$eval('incident-notice', (notice) => notice.setAttribute('refresh', '300'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', {bubbles: true})));
    await seeNotice(page);
  });
});

describe('a notice that a script brings', () => {
  const site = useSite('Noto Sans');

  for (const [tag, file] of [
    ['ja', 'incident-notice-ja.js'],
    ['ja-JP', 'incident-notice-ja.js'],
    ['en', 'incident-notice-en.js'],
  ] as const)
    it(`has its document and the language of the page, ${tag}, requested beside the elements`, async () => {
      const requested: string[] = [];
      let early: Promise<unknown> | undefined;
      let release: (() => void) | undefined;
      const {page} = await visitOwner(site, {
        language: tag,
        content: `<incident-notice src="/examples/netoff-2012.json"></incident-notice>`,
        prepare: (tab) => {
          tab.on('request', (request) => requested.push(request.url().replace(/.*\//, '')));
          early = Promise.all(
            [file, 'netoff-2012.json'].map((name) =>
              tab.waitForRequest((request) => request.url().endsWith(name)),
            ),
          );
          return Promise.resolve();
        },
        hold: (path) =>
          path.endsWith('elements.js') ? new Promise((resolve) => (release = resolve)) : undefined,
      });
      await early;
      release?.();
      await seeNotice(page);
      expect(requested.filter((name) => name === file)).to.have.length(1);
    });

  it('speaks the language of the page though its file was lost on its way at first', async () => {
    let isLost = true;
    const {page} = await visitOwner(site, {
      content: `<incident-notice src="/examples/netoff-2012.json"></incident-notice>`,
      isLost: (url) => {
        if (!url.endsWith('incident-notice-en.js') || !isLost) return false;
        isLost = false;
        return true;
      },
    });
    await seeNotice(page);
    await page.waitForFunction(
      (text) => document.querySelector('incident-notice')?.shadowRoot?.textContent.includes(text),
      {},
      w.check,
    );
  });
});

describe('a notice whose check is on its way', () => {
  const site = useSite('Noto Sans');
  const content = '<incident-notice lang="en" src="netoff-2012.json"></incident-notice>';

  /** A page in which the checker does not come before it is let. */
  async function visitHeld(width: number, tag = content): Promise<{page: Page; release: () => void}> {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const {page} = await visitOwner(site, {
      content: tag,
      // What docs/embedding.md advises.
      styles: `incident-notice {display: block; --incident-min-block-size: 100vh}
        incident-notice:not(:defined) {min-block-size: 100vh}`,
      hold: (path) => (path.endsWith('-checker.js') ? held : undefined),
      prepare: (tab) => tab.setViewport({width, height: 640}),
    });
    return {page, release};
  }

  it('says meanwhile whom it is about', async () => {
    const {page, release} = await visitHeld(360);
    await page.waitForSelector('>>> .who');
    expect(await page.$(called(title, 'heading'))).not.to.equal(null);
    expect(await page.$('>>> form')).to.equal(null);
    expect(await page.$('>>> .fold')).to.equal(null);
    expect(await page.$eval('>>> .notice', ({ariaBusy}) => ariaBusy)).to.equal('true');
    release();
    await page.waitForSelector('>>> form');
    expect(await page.$eval('>>> .notice', ({ariaBusy}) => ariaBusy)).to.equal(null);
  });

  it('leads there when it has come, where that was wanted before', async () => {
    const {page, release} = await visitHeld(360);
    await (await page.waitForSelector('>>> .head [part~=check]'))?.click();
    expect(page.url()).not.to.include('#');
    release();
    await page.waitForFunction(() => {
      const heading = document.querySelector('incident-notice')?.shadowRoot?.getElementById('checker-title');
      return heading && heading.getBoundingClientRect().top < 300;
    });
  });

  for (const width of [360, 1280]) {
    it(`moves nothing when that comes, in ${width} px`, async () => {
      const {page, release} = await visitHeld(width, content);
      await page.waitForSelector('>>> .who');
      release();
      await seeLife(page);
      expect(await shiftsOf(page)).to.equal(0);
    });
  }

  it('says all that it begins with: the products of a recall', async () => {
    const {page, release} = await visitHeld(
      360,
      '<incident-notice lang="en" src="kettle-recall-2026.json"></incident-notice>',
    );
    await page.waitForSelector('>>> [part=product]');
    expect(await page.$('>>> form')).to.equal(null);
    release();
    await seeLife(page);
  });
});
