import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import type {Notice} from '../../src/model/index.js';
import {press, verdictOf} from '../page/reader.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../reader/words.js';
import {hostPage, moduleScript, seeForm, tag} from './host-page.js';
import {example, useHostSite} from './host-site.js';

const w = words.en;
const {renderElement} = (await import(
  new URL('../../dist/server/index.js', import.meta.url).href
)) as typeof import('../../src/server/index.js');
const netoff = JSON.parse(await example('netoff-2012.json')) as Notice;
const rendered = renderElement(netoff, {language: 'en'});
const classicScript = '<script src="/notice/incident-notice.classic.js"></script>';

/** What ASP.NET Web Forms writes for `DefaultButton`: it asks the target of the event, and that is the element. */
const defaultButton = `<script>
function WebForm_FireDefaultButton(event, target) {
  if (event.keyCode == 13) {
    var src = event.srcElement || event.target;
    if (!src || (src.tagName.toLowerCase() != "textarea")) {
      var defaultButton = document.getElementById(target);
      if (defaultButton && typeof(defaultButton.click) != "undefined") {
        defaultButton.click();
        event.cancelBubble = true;
        if (event.stopPropagation) event.stopPropagation();
        return false;
      }
    }
  }
  return true;
}
</script>`;

/** Forms of the page that the notice stands in. */
const forms: Readonly<Record<string, (notice: string) => string>> = {
  'a search form': (notice) =>
    `<form id="host" method="get" action="/sent.html"><input name="q" value="x"><button id="go">Go</button>${notice}<input name="later" value="y"></form>`,
  'a page that is one form, with a default button': (notice) =>
    `${defaultButton}<form id="host" method="get" action="/sent.html" onkeypress="return WebForm_FireDefaultButton(event, 'go')"><input type="hidden" name="__VIEWSTATE" value="abc"><input name="q" value="x">${notice}<input type="submit" id="go" name="go" value="Go"></form>`,
};

const ways = [
  ['the module', moduleScript, tag],
  ['the classic script', classicScript, tag],
  ['server-rendered, with its script', moduleScript, rendered],
] as const;

/** What the form of the page has, and which of its events it had. */
function hostOf(page: Page): Promise<{fields: string[]; controls: number; heard: string[]}> {
  return page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('#host')!;
    return {
      fields: [...new FormData(form).keys()],
      controls: [...form.elements].filter((each) => !form.contains(each)).length,
      heard: (window as unknown as {heard: string[]}).heard,
    };
  });
}

describe('the elements within a form of the page', () => {
  const site = useHostSite();

  async function visit(form: string, script: string, notice: string): Promise<Page> {
    site.put('/sent.html', '<!doctype html><title>Sent</title>');
    const body = `<script>window.heard = []; for (const type of ['submit', 'reset', 'formdata']) addEventListener(type, () => heard.push(type), true);</script>${forms[form]!(notice)}`;
    const page = await site.visit(hostPage({script, body}));
    await seeForm(page);
    return page;
  }

  /** Puts the caret into the first field of the notice for text. */
  const year = (page: Page) => page.waitForSelector('incident-notice >>> input[inputmode="numeric"]');

  for (const form of Object.keys(forms)) {
    for (const [way, script, notice] of ways) {
      it(`do their job and leave it alone: ${form}, ${way}`, async () => {
        const page = await visit(form, script, notice);
        await page.waitForFunction(() => {
          const element = document.querySelector<HTMLElement & {shownNotice?: unknown}>('incident-notice');
          // What a server has rendered waits for a reader at the form.
          element?.shadowRoot?.querySelector('form')?.dispatchEvent(new Event('pointerover'));
          return element?.shownNotice;
        });
        const before = await hostOf(page);
        await formIn(page).answer(affectedOrder(w));
        const field = await year(page);
        await field!.press('Enter');
        expect(await verdictOf(page)).to.include(w.affected);
        await page.focus('incident-notice >>> button[type="submit"]');
        await page.keyboard.press('Enter');
        expect(await verdictOf(page)).to.include(w.affected);

        await page.evaluate(() => {
          const host = document.querySelector<HTMLFormElement>('#host')!;
          host.querySelector<HTMLInputElement>('[name="q"]')!.value = 'typed';
          host.reset();
        });
        const typed = () => field!.evaluate((each) => each.value);
        expect(await typed()).not.to.equal('');
        const after = await hostOf(page);
        expect(after.fields).to.deep.equal(before.fields);
        expect(after.controls).to.equal(0);
        expect(after.heard.filter((type) => type !== 'formdata')).to.deep.equal(['reset']);
        expect(page.url()).to.equal(`${site.address}/page.html`);

        await page.$eval('#host [name="q"]', (each) => ((each as HTMLInputElement).value = 'kept'));
        await press(page, w.clear);
        expect(await typed()).to.equal('');
        expect(await page.$eval('#host [name="q"]', (each) => (each as HTMLInputElement).value)).to.equal(
          'kept',
        );

        await formIn(page).answer(affectedOrder(w));
        await Promise.all([page.waitForNavigation(), page.click('#go')]);
        expect([...new URL(page.url()).searchParams.keys()].sort()).to.deep.equal(
          [...before.fields, ...(form === 'a search form' ? [] : ['go'])].sort(),
        );
      });
    }

    it(`has no field of theirs before their script comes: ${form}`, async () => {
      const page = await visit(form, '', rendered);
      const field = await year(page);
      await field!.type('2012');
      const {fields, controls} = await hostOf(page);
      expect(fields).not.to.be.empty;
      expect(controls).to.equal(0);
      await Promise.all([page.waitForNavigation(), page.click('#go')]);
      expect(page.url()).not.to.include('2012');
      expect(
        [...new URL(page.url()).searchParams.keys()].filter((name) => name !== 'go').sort(),
      ).to.deep.equal([...fields].sort());
    });
  }

  it('sends no form of the page by the return key before their script comes', async () => {
    const page = await visit('a search form', '', rendered);
    await (await year(page))!.type('2012\n');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await hostOf(page)).heard.filter((type) => type === 'submit')).to.deep.equal([]);
    expect(page.url()).to.equal(`${site.address}/page.html`);
  });
});
