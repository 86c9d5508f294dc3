import {get} from 'node:http';
import {expect} from 'chai';
import type {Frame, Page} from 'puppeteer-core';
import {startServer} from '../../scripts/serve.mjs';
import {formIn} from '../reader/puppeteer-driver.js';
import type {Language} from '../reader/words.js';
import {goTo, readPage, seeNotice} from './reader.js';
import {useSite} from './site.js';

/** The page within the demo that has the notice. */
async function embedded(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  if (!frame) throw new Error('The demo has no frame');
  await frame.waitForFunction(
    () => document.querySelector<HTMLElement & {shownNotice?: unknown}>('incident-notice')?.shownNotice,
  );
  return frame;
}

/** Waits until the notice in the frame is headed so. */
async function seeTitle(frame: Frame, title: string): Promise<void> {
  await frame.waitForSelector(`aria/${title}[role="heading"]`);
}

const titles = {
  ja: 'ネットオフのサーバーで起きた不正アクセスの調査結果',
  en: 'Unauthorised access to a Netoff server: results of the investigation',
  recall: 'Recall of Heron 20 and Wren 10 power banks: risk of fire',
  kettle: '電気ケトル「KT-100」「KT-200」の回収について',
};

describe('the demo', () => {
  const site = useSite();

  /** Goes to the demo by a browser of this language, in which the demo begins. */
  async function openDemo(language: Language = 'en'): Promise<Page> {
    const page = await site.newPage();
    await page.evaluateOnNewDocument((tag) => {
      Object.defineProperty(navigator, 'language', {value: tag});
    }, language);
    await page.setViewport({width: 1200, height: 900});
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${site.address}/`);
    await embedded(page);
    expect(complaints).to.deep.equal([]);
    return page;
  }

  it('changes the language, the notice and the theme without loading the page anew', async () => {
    const page = await openDemo('ja');
    const frame = await embedded(page);
    const form = formIn(page);
    await form.answer({言語: 'English'});
    await seeTitle(frame, titles.en);
    await form.answer({Language: '日本語'});
    await seeTitle(frame, titles.ja);
    await form.answer({お知らせ: '架空の製品回収'});
    await seeTitle(frame, titles.recall);
    await form.answer({お知らせ: '写真つきの製品回収'});
    await seeTitle(frame, titles.kettle);
    await form.answer({配色: 'ダーク'});
    await frame.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
    expect(frame.url()).to.equal(`${site.address}/examples/embed.html`);
  });

  it('shows the notice on a phone of 360 px, and on a desktop', async () => {
    const page = await openDemo();
    const frame = await embedded(page);
    await formIn(page).answer({Width: 'Phone'});
    await frame.waitForFunction(() => innerWidth === 360);
    await formIn(page).answer({Width: 'Desktop'});
    await frame.waitForFunction(() => innerWidth > 700);
  });

  it('says which tag is embedded, and opens the same page by itself', async () => {
    const page = await openDemo();
    await formIn(page).answer({Notice: 'Invented recall'});
    const tag = await page.$eval('pre', ({innerText}) => innerText.replace(/\s+/g, ' '));
    expect(tag).to.include('<incident-notice src="battery-recall-2026.json">');
    const link = await page.waitForSelector('aria/Open that page by itself[role="link"]');
    await Promise.all([page.waitForNavigation(), link?.click()]);
    await seeNotice(page);
    expect(await readPage(page)).to.include(titles.recall);
  });

  it('is used by keyboard', async () => {
    const page = await openDemo();
    const frame = await embedded(page);
    await goTo(page, '2012 final report');
    await page.keyboard.press('ArrowRight');
    await seeTitle(frame, titles.recall);
    await page.keyboard.press('ArrowLeft');
    await goTo(page, 'English');
    await page.keyboard.press('ArrowLeft');
    await seeTitle(frame, titles.ja);
  });

  it('fits a phone', async () => {
    const page = await openDemo();
    await page.setViewport({width: 320, height: 640});
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).to.equal(320);
  });

  it('shows each part alone', async () => {
    const page = await site.newPage();
    await page.goto(`${site.address}/examples/parts.html`);
    await seeNotice(page);
    for (const heading of [
      'Orders cannot be placed at the moment',
      'Are you affected?',
      'Timeline',
      'What happened',
      'お問い合わせ',
    ]) {
      expect(await page.$(`aria/${heading}[role="heading"]`), heading).not.to.equal(null);
    }
  });

  it('works on an old page in Shift_JIS, by the classic script', async () => {
    const page = await site.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${site.address}/examples/classic.html`);
    expect(complaints).to.deep.equal([]);
    await seeNotice(page);
    expect(await page.evaluate(() => document.characterSet)).to.equal('Shift_JIS');
    const text = await readPage(page);
    expect(text).to.include('2012年12月17日');
    expect(text).to.include('お答えは、この端末の中だけで判定します。');
  });
});

/** Asks a server for a path as it stands: a browser would tidy it first. */
function ask(
  address: string,
  path: string,
): Promise<{status: number; type: string; headers: Record<string, unknown>}> {
  return new Promise((resolve, reject) => {
    get(address, {path}, (response) => {
      response.resume();
      const {statusCode = 0, headers} = response;
      resolve({status: statusCode, type: headers['content-type'] ?? '', headers});
    }).on('error', reject);
  });
}

describe('the demo’s server', () => {
  const site = useSite();

  for (const [path, type] of [
    ['/examples/index.html', 'text/html'],
    ['/examples/index.css', 'text/css'],
    ['/examples/index.js', 'text/javascript'],
    ['/examples/netoff-2012.json?again', 'application/json'],
    ['/examples/icon.svg', 'image/svg+xml'],
    ['/dist/incident-notice.js', 'text/javascript'],
  ] as const) {
    it(`gives ${path} as ${type}`, async () => {
      const answer = await ask(site.address, path);
      expect(answer.status).to.equal(200);
      expect(answer.type).to.equal(type);
      expect(answer.headers['x-content-type-options']).to.equal('nosniff');
      expect(answer.headers['cache-control']).to.equal('no-store');
      expect(answer.headers['content-security-policy']).to.include("default-src 'none'; script-src 'self';");
    });
  }

  for (const path of [
    '/package.json',
    '/src/index.ts',
    '/examples',
    '/examples/',
    '/examples/none.html',
    '/scripts/serve.mjs',
    '/examples/../package.json',
    '/examples/..%2fpackage.json',
    '/examples/%2e%2e/package.json',
    '/examples/..%5cpackage.json',
    '/dist/../../../etc/passwd.json',
    '//etc/passwd',
    '/examples/netoff-2012.json%00.html',
    '/%',
    '/examplesx/index.html',
  ]) {
    it(`does not give ${path}`, async () => {
      expect((await ask(site.address, path)).status).to.equal(404);
    });
  }

  it('takes the next port where one is taken', async () => {
    const first = await startServer({port: 0, quiet: true});
    const port = Number(new URL(first.address).port);
    const next = await startServer({port, quiet: true});
    expect(Number(new URL(next.address).port)).to.be.greaterThan(port);
    await Promise.all([first.close(), next.close()]);
  });
});
