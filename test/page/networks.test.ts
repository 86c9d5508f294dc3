import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {formIn} from '../reader/puppeteer-driver.js';
import {words} from '../reader/words.js';
import {seeLife, violationsOf, visitOwner} from './owner-page.js';
import {press, readPage} from './reader.js';
import {useSite} from './site.js';

const w = words.en;
const text = readFileSync(new URL('../../examples/netoff-2012.json', import.meta.url), 'utf8');
const hash = createHash('sha384').update(text).digest('base64');

function tag(attributes = ''): string {
  return `<incident-notice lang="en" src="netoff-2012.json" ${attributes}><p>Call 0120-000-000.</p></incident-notice>`;
}

/** Makes a page wait for a tenth of a second where it would wait for longer than ten. */
function hurry(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    const real = setTimeout;
    window.setTimeout = ((run: () => void, delay = 0) =>
      real(run, delay > 10_000 ? 100 : delay)) as typeof setTimeout;
  });
}

async function fallbackOf(page: Page): Promise<boolean> {
  return page.$eval('incident-notice > p', (fallback) => fallback.getClientRects().length > 0);
}

describe('a server that fails, under the strictest policy', () => {
  const site = useSite('Noto Sans');

  it('leaves the fallback, and a button that gets the notice once the server has recovered', async () => {
    let isDown = true;
    const {page} = await visitOwner(site, {
      content: tag(),
      document: () => (isDown ? {status: 403, body: ''} : {body: text}),
    });
    await page.waitForSelector(`aria/${w.retry}[role="button"]`);
    expect(await fallbackOf(page)).to.equal(true);
    isDown = false;
    await press(page, w.retry);
    await seeLife(page);
    expect(await fallbackOf(page)).to.equal(false);
    expect(await violationsOf(page)).to.deep.equal([]);
  });
});

describe('integrity, in the browser', () => {
  const site = useSite('Noto Sans');

  it('shows the document that was meant', async () => {
    const {page} = await visitOwner(site, {content: tag(`integrity="sha384-${hash}"`)});
    await seeLife(page);
    expect(await violationsOf(page)).to.deep.equal([]);
  });

  it('does not show one that differs by a space', async () => {
    const {page, thrown} = await visitOwner(site, {
      content: tag(`integrity="sha384-${hash}"`),
      document: () => ({body: `${text} `}),
    });
    await page.waitForSelector(`aria/${w.retry}[role="button"]`);
    expect(await fallbackOf(page)).to.equal(true);
    expect(await readPage(page)).not.to.include('revision');
    expect(thrown.join()).to.include('integrity');
  });
});

describe('a new revision, while it is read', () => {
  const site = useSite('Noto Sans');

  it('leaves the page where the reader is, and what was typed', async () => {
    let served = text;
    const {page} = await visitOwner(site, {
      content: tag('refresh="30"'),
      prepare: hurry,
      document: () => ({body: served}),
    });
    await seeLife(page);
    const form = formIn(page);
    await form.answer({[w.purchase]: {[w.year]: '2012'}});
    const year = await form.fieldOf(w.purchase, w.year);
    await year.evaluate((field) => field.scrollIntoView({block: 'center'}));
    const top = (): Promise<number> => year.evaluate((field) => field.getBoundingClientRect().top);
    const before = await top();
    const notice = JSON.parse(text) as {revision: number};
    served = JSON.stringify({...notice, revision: notice.revision + 1, title: 'A title. '.repeat(60)});
    await page.waitForFunction(() =>
      document.querySelector('incident-notice')?.shadowRoot?.querySelector('[part="news"]'),
    );
    expect(await top()).to.be.closeTo(before, 1);
    expect(await year.evaluate((field) => (field as HTMLInputElement).value)).to.equal('2012');
    expect(await violationsOf(page)).to.deep.equal([]);
  });
});
