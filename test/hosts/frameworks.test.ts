import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {press, verdictOf} from '../page/reader.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../reader/words.js';
import {bundle} from './bundle.js';
import {hostPage, seeForm} from './host-page.js';
import {useHostSite} from './host-site.js';

const w = words.en;

/** What the application says that it was told. */
async function seeTold(page: Page, told: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.getElementById('told')?.textContent === text,
    {polling: 50},
    told,
  );
}

describe('the notice in an application', () => {
  const site = useHostSite();

  for (const [framework, entry] of [
    ['React 19', 'react.tsx'],
    ['Vue 3', 'vue.ts'],
    ['Svelte 5', 'svelte.js'],
  ] as const) {
    it(`takes properties, and tells its events: ${framework}`, async () => {
      site.put('/app.js', await bundle(entry));
      const page = await site.visit(
        hostPage({script: '', body: '<div id="app"></div><script type="module" src="app.js"></script>'}),
      );
      await seeForm(page);
      await seeTold(page, 'revision 2');
      const level = await page.$eval('incident-notice', ({shadowRoot}) =>
        Boolean(shadowRoot!.querySelector('h3') && !shadowRoot!.querySelector('h2')),
      );
      expect(level).to.equal(true);
      await formIn(page).answer(affectedOrder(w));
      await press(page, w.check);
      expect(await verdictOf(page)).to.include(w.affected);
      await seeTold(page, 'affected');
      await press(page, '日本語');
      await page.waitForSelector(`aria/${words.ja.check}[role="button"]`);
      expect(site.complaints).to.deep.equal([]);
    });
  }
});
