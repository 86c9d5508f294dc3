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

  it('has the document of a story in its panel, also when one comes back to an edited one', async () => {
    const fresh = await workbench.newPage();
    const [first = '', second = ''] = ['final-report', 'exercise'].map(
      (name) => listEntries('story').find(({id}) => id === `elements-incident-notice--${name}`)?.id,
    );
    const show = async (id: string) => {
      const entry = await fresh.waitForSelector(`[data-item-id="${id}"] a, a[data-item-id="${id}"]`);
      await entry?.evaluate((link) => (link as HTMLElement).click());
      await fresh.waitForSelector(`[data-item-id="${id}"][data-selected="true"]`);
    };
    // An editor has no text before it is defined. What throws when it is looked at first is never looked at again.
    const seeText = (text: string) =>
      fresh.waitForFunction(
        (wanted) =>
          document.querySelector<HTMLElement & {value?: string}>('notice-editor')?.value?.includes(wanted),
        {},
        text,
      );
    // The list of stories comes when the story has been shown, as on a machine that has much to do.
    const isShown = () =>
      fresh
        .waitForFrame((inner) => inner.url().includes('iframe.html'))
        .then((inner) =>
          inner.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.channel.last('storyFinished')),
        );
    await fresh.setRequestInterception(true);
    fresh.on('request', (request) => {
      const isList = request.url().endsWith('/index.json') && request.frame() === fresh.mainFrame();
      void (isList ? isShown() : Promise.resolve()).then(() => request.continue());
    });
    await fresh.goto(`${workbench.address}/?path=/story/${first}`);
    await fresh.waitForSelector('::-p-aria(Document[role="tab"])');
    // Not by the mouse: what is still being laid out moves away from under it. Again, until the panel hears it.
    await fresh.waitForFunction(() => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
      const tab = tabs.find(({innerText}) => innerText.trim() === 'Document');
      if (tab?.ariaSelected === 'true') return true;
      tab?.click();
      return false;
    });
    await seeText('netoff-2012-10');
    // What it says is seen as well, also where it was set before the element was defined.
    await fresh.waitForFunction(() =>
      document
        .querySelector('notice-editor')
        ?.shadowRoot?.querySelector('.cm-content')
        ?.textContent.includes('formatVersion'),
    );
    await (await fresh.waitForSelector('notice-editor >>> .cm-content', {visible: true}))?.click();
    await fresh.keyboard.type(' ');
    await show(second);
    await seeText('"drill": true');
    await show(first);
    await seeText('netoff-2012-10');
  });
});
