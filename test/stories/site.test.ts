import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {listEntries} from './listing.js';
import {waitForQuiet} from './quiet.js';
import {Watch} from './watch.js';
import {Workbench} from './workbench.js';

describe('the Storybook as a site', () => {
  const workbench = new Workbench();
  let page: Page;
  let watch: Watch;
  before(async () => {
    await workbench.open();
    page = await workbench.newPage();
    watch = new Watch(page, workbench.address);
  });
  after(() => workbench.close());

  for (const {id, title, name} of listEntries('docs')) {
    it(`shows ${title}, ${name}, and asks no other host`, async () => {
      await page.goto(workbench.addressOf(id, 'docs'));
      await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.channel.last('docsRendered'));
      await waitForQuiet(page, 200);
      expect(await page.$eval('#storybook-docs', ({textContent}) => textContent.trim())).not.to.equal('');
      expect(watch.report()).to.deep.equal([]);
    });
  }

  it('lists the stories beside the one that is shown, and asks no other host', async () => {
    const [story] = listEntries('story');
    await page.setViewport({width: 1280, height: 800});
    await page.goto(`${workbench.address}/?path=/story/${story?.id}`);
    await page.waitForSelector(`[data-item-id="${story?.id}"][data-selected="true"]`);
    const frame = await page.waitForFrame((inner) => inner.url().includes('iframe.html'));
    await frame.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.channel.last('storyFinished'));
    await waitForQuiet(page, 500);
    expect(watch.report()).to.deep.equal([]);
  });
});
