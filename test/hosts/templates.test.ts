/** The notice in pages that a template engine writes: Eleventy, and themes in Liquid as those of Shopify. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Eleventy from '@11ty/eleventy';
import {expect} from 'chai';
import {Liquid} from 'liquidjs';
import type {Page} from 'puppeteer-core';
import {press, verdictOf} from '../page/reader.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../reader/words.js';
import {seeForm} from './host-page.js';
import {example, useHostSite} from './host-site.js';

const w = words.en;

async function check(page: Page): Promise<string> {
  await seeForm(page);
  await formIn(page).answer(affectedOrder(w));
  await press(page, w.check);
  return verdictOf(page);
}

/** A document whose text has what template engines look for. */
async function document(): Promise<string> {
  const notice = JSON.parse(await example('netoff-2012.json')) as object;
  return JSON.stringify({...notice, title: 'Codes like {{ order.name }} and {% if %}'});
}

describe('the notice in a theme in Liquid', () => {
  const site = useHostSite();
  const liquid = new Liquid();
  // As in Shopify: the address ends with the version of the theme.
  liquid.registerFilter('asset_url', (name: string) => `/notice/${name}?v=1700000000`);

  const theme = (json: string) => `<!doctype html><html lang="en"><head><title>Shop</title>
<script src="{{ 'incident-notice.classic.js' | asset_url }}" charset="utf-8" defer></script></head><body>
<incident-notice lang="en"><script type="application/json">${json}</script><a href="/pages/notice">Notice</a></incident-notice>
</body></html>`;

  it('answers, with the classic script as an asset and the document in the page, raw', async () => {
    const html: unknown = await liquid.parseAndRender(theme(`{% raw %}${await document()}{% endraw %}`));
    const page = await site.visit(String(html));
    expect(await check(page)).to.include(w.affected);
    const title = await page.$eval(
      'incident-notice',
      ({shadowRoot}) => shadowRoot?.querySelector('h2')?.textContent,
    );
    expect(title).to.include('{{ order.name }}').and.to.include('{% if %}');
    expect(site.complaints).to.deep.equal([]);
  });

  it('fails to build without raw, if the document has what Liquid takes for a tag', async () => {
    const json = await document();
    const error: unknown = await liquid.parseAndRender(theme(json)).catch((thrown: unknown) => thrown);
    expect(String(error)).to.match(/Error: /);
  });

  it('needs no raw for the braces of JSON alone', async () => {
    const json = JSON.stringify(JSON.parse(await example('netoff-2012.json')));
    expect(json).to.include('}}');
    expect(await liquid.parseAndRender(json)).to.equal(json);
  });
});

describe('the notice in a site of Eleventy', () => {
  const site = useHostSite();
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'eleventy-'));
  });

  afterEach(() => rmSync(folder, {recursive: true, force: true}));

  const script = '<script type="module" src="/notice/incident-notice.js"></script>';
  const pasted =
    '<incident-notice src="/notice/incident.json"><a href="/notice/incident.html">Results</a></incident-notice>';

  for (const [name, body] of [
    ['page.md', () => `# Notice\n\n${script}\n\n${pasted}\n\nYour shop\n`],
    ['page.liquid', () => `${script}${pasted}`],
    ['page.njk', () => `${script}${pasted}`],
    [
      'inline.liquid',
      (json: string) =>
        `${script}<incident-notice lang="en"><script type="application/json">{% raw %}${json}{% endraw %}</script></incident-notice>`,
    ],
    [
      'inline.njk',
      (json: string) =>
        `${script}<incident-notice lang="en"><script type="application/json">{% raw %}${json}{% endraw %}</script></incident-notice>`,
    ],
  ] as const) {
    it(`answers: ${name}`, async () => {
      writeFileSync(join(folder, name), body(await document()));
      const eleventy = new Eleventy(folder, join(folder, 'out'), {quietMode: true});
      const pages = await eleventy.toJSON();
      const built = pages.find(({inputPath}) => inputPath.endsWith(name))!.content;
      const page = await site.visit(
        `<!doctype html><html lang="en"><head><title>Shop</title></head><body>${built}</body></html>`,
      );
      expect(await check(page)).to.include(w.affected);
      expect(site.complaints).to.deep.equal([]);
    });
  }
});
