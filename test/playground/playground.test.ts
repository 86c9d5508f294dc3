import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import type {ElementHandle, Page} from 'puppeteer-core';
import {contentSecurityPolicy} from '../../src/server/content-security-policy.js';
import {renderFragment} from '../../src/server/render-fragment.js';
import {renderPage} from '../../src/server/render-page.js';
import type {Notice} from '../../src/model/schema/notice.js';
import {findings} from '../page/axe.js';
import {press} from '../page/reader.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {useSite} from '../page/site.js';
import {
  enterEditor,
  followWork,
  hearFrame,
  offersAt,
  openPlayground,
  openTab,
  rest,
  seeText,
  statusOf,
  takeOffer,
  textOf,
  write,
} from './workbench.js';

const source = readFileSync(new URL('../../examples/netoff-2012.json', import.meta.url), 'utf8');
const notice = JSON.parse(source) as Notice;
const retitled = JSON.stringify(
  {...notice, title: {ja: '書き直した題', en: 'A title written anew'}},
  null,
  2,
);

async function textIn(page: Page, id: string): Promise<string> {
  const found = await page.waitForFunction((name) => document.getElementById(name)?.textContent, {}, id);
  return (await found.jsonValue()) ?? '';
}

describe('an owner tries a notice in the playground', () => {
  const site = useSite();

  it('sees what is written, with scripts and without, and as a map', async () => {
    const page = await openPlayground(site);
    await write(page, retitled);
    for (const frame of ['live-frame', 'plain-frame', 'map-frame']) {
      await hearFrame(page, frame, 'A title written anew');
    }
    await page.select('#notice-language', 'ja');
    for (const frame of ['live-frame', 'plain-frame', 'map-frame']) {
      await hearFrame(page, frame, '書き直した題');
    }
  });

  it('sees it in the width of a phone and of a desktop, however narrow the window is', async () => {
    const page = await openPlayground(site);
    for (const width of [360, 1280]) {
      await formIn(page).answer({Width: width === 360 ? 'Phone' : 'Desktop'});
      const frame = await (await page.$('#live-frame'))?.contentFrame();
      await frame?.waitForFunction((expected) => innerWidth === expected, {}, width - 2);
      const [stage, drawn] = await page.$$eval('#stage, #live-frame', (elements) =>
        elements.map((element) => element.getBoundingClientRect().width),
      );
      expect(Math.min(drawn ?? 0, stage ?? 0)).to.be.greaterThan(300);
      expect(Math.max(drawn ?? 0, stage ?? 0)).to.equal(stage);
    }
  });

  it('keeps the last sound notice in view while the text has errors', async () => {
    const page = await openPlayground(site);
    await write(page, retitled.replace('"ja",', '"ja"'));
    expect(await statusOf(page, 'preview-status')).to.contain('last version without errors');
    await hearFrame(page, 'live-frame', 'Unauthorised access');
  });

  it('is told what is wrong, and led there', async () => {
    const page = await openPlayground(site);
    await write(page, source.replace('"data-breach"', '"data-breech"'));
    const button = await page.waitForSelector('#problem-list .error');
    expect(await button?.evaluate((element) => element.textContent)).to.contain('data-breech');
    await button?.click();
    const place = await page.$eval('notice-editor >>> .place strong', (element) => element.textContent);
    expect(place).to.equal('kind');
    expect(await page.evaluate(() => document.activeElement?.localName)).to.equal('notice-editor');
  });

  it('is offered the names and values that fit', async () => {
    const page = await openPlayground(site);
    expect(await offersAt(page, '{"kind": "', '"}')).to.have.members([
      'data-breach',
      'product-recall',
      'service-outage',
      'settlement',
      'other',
    ]);
    const members = await offersAt(page, '{"eligibility": {"questions": [{"kind": "choice", ', '}]}}');
    expect(members).to.include.members(['id', 'label', 'options']);
    expect(members).not.to.include('kind');
    expect(await offersAt(page, '{"issuer": {', '}}')).to.include('tradeName');
    await page.keyboard.type('na');
    await takeOffer(page, 'name');
    expect(await textOf(page)).to.equal('{"issuer": {"name": ""}}');
  });

  it('leaves the editor by Escape and Tab', async () => {
    const page = await openPlayground(site);
    await enterEditor(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('file');
  });

  it('finds the draft again, broken or not, until it is discarded', async () => {
    const page = await openPlayground(site);
    for (const text of [retitled, '{"formatVersion": ']) {
      await write(page, text);
      await page.reload();
      await rest(page);
      expect(await textOf(page)).to.equal(text);
    }
    await press(page, 'Discard the draft');
    expect(await statusOf(page, 'file-status')).to.contain('discarded');
    await page.reload();
    await rest(page);
    expect(await textOf(page)).to.equal(source);
  });

  it('finds the words again that were written as the page was left', async () => {
    const page = await openPlayground(site);
    await write(page, retitled);
    for (const words of ['first', 'second']) {
      await page.keyboard.type(words);
      await page.reload();
      await rest(page);
      expect(await textOf(page)).to.equal(retitled + words);
      expect(await page.$$('#form .drafts li')).to.have.length(1);
      await write(page, retitled);
    }
  });

  it('works where the browser keeps nothing', async () => {
    const page = await openPlayground(site, {
      prepare: (fresh) =>
        fresh.evaluateOnNewDocument(() => {
          for (const name of ['localStorage', 'indexedDB']) {
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException('Denied', 'SecurityError');
              },
            });
          }
        }),
    });
    await write(page, retitled);
    expect(await statusOf(page, 'draft-state')).to.contain('keeps no draft');
    await hearFrame(page, 'live-frame', 'A title written anew');
  });
});

describe('files in the playground', () => {
  const site = useSite();
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  after(() => rmSync(folder, {recursive: true}));

  async function openFile(page: Page, name: string, content: string | Uint8Array): Promise<string> {
    const file = join(folder, name);
    writeFileSync(file, content);
    const input = (await page.$('#file')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(file);
    return statusOf(page, 'file-status');
  }

  it('opens one', async () => {
    const page = await openPlayground(site);
    expect(await openFile(page, 'mine.json', retitled)).to.equal('mine.json is open.');
    expect(await textOf(page)).to.equal(retitled);
  });

  it('refuses one of 10 MB, and one that is no text', async () => {
    const page = await openPlayground(site);
    expect(await openFile(page, 'large.json', 'x'.repeat(10_000_000))).to.contain('too large');
    expect(await textOf(page)).to.equal(source);
    const other = await openPlayground(site);
    expect(await openFile(other, 'picture.json', new Uint8Array([0xff, 0xd8, 0xff]))).to.contain('UTF-8');
  });

  /** The notice with a timeline of so many entries, and what else is said. */
  function large(entries: number, members: object = {}): string {
    const entry = {when: '2012-10-01', title: 'Report', body: 'The records were compared. '.repeat(8)};
    return JSON.stringify(
      {...notice, timeline: Array.from({length: entries}, () => entry), ...members},
      null,
      2,
    );
  }

  for (const [how, isMissing] of [
    ['beside the page', false],
    ['in the page where nothing can run beside it', true],
  ] as const) {
    it(`says what is wrong with a large one, which is read ${how}`, async () => {
      const isReader = (url: string) => url.endsWith('/editor/worker.js');
      const page = await openPlayground(site, {
        prepare: async (fresh) => {
          await fresh.setRequestInterception(true);
          fresh.on('request', (request) => {
            void (isReader(request.url()) && isMissing ? request.abort() : request.continue());
          });
        },
      });
      const reader = page.waitForRequest((request) => isReader(request.url()));
      await openFile(page, 'large.json', large(400, {kind: 'data-breech'}));
      await reader;
      await page.waitForSelector('#problem-list .error ::-p-text(data-breech)');
    });
  }

  it('shows what is changed in a large one, once its owner rests', async () => {
    const page = await openPlayground(site);
    await openFile(page, 'large.json', large(2_500, {title: 'Old title'}));
    await hearFrame(page, 'live-frame', 'Old title');
    await openTab(page, 'json');
    await page.$eval('notice-editor', (element) => {
      const editor = element as HTMLElement & {value: string; showPlace(place: number): void};
      editor.showPlace(editor.value.indexOf('Old title'));
    });
    await page.keyboard.type('Not the ');
    await hearFrame(page, 'live-frame', 'Not the Old title');
  });

  it('brings a draft back that was discarded', async () => {
    const page = await openPlayground(site);
    await write(page, retitled);
    await press(page, 'Discard the draft');
    await seeText(page, 'ネットオフのサーバーで起きた不正アクセスの調査結果');
    expect(await textOf(page)).to.equal(source);
    await enterEditor(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (expected) =>
        document.querySelector<HTMLElement & {value: string}>('notice-editor')?.value === expected,
      {},
      retitled,
    );
  });

  it('sets a text out on lines of its own, if it is JSON', async () => {
    const page = await openPlayground(site);
    await write(page, '{"id":"x","title":{"en":"X"}}');
    await press(page, 'Format');
    expect(await textOf(page)).to.equal('{\n  "id": "x",\n  "title": {\n    "en": "X"\n  }\n}\n');
  });
});

describe('what an owner takes along from the playground', () => {
  const site = useSite();

  it('is what a server would render, with the policy that it works under', async () => {
    const page = await openPlayground(site);
    const written = {
      page: renderPage(notice, {language: 'en'}),
      fragment: renderFragment(notice, {language: 'en'}),
    };
    for (const [name, text] of Object.entries(written)) {
      expect(await textIn(page, `${name}-text`)).to.equal(text);
      const policy = `Content-Security-Policy: ${await contentSecurityPolicy(text)}`;
      expect(await textIn(page, `${name}-policy`)).to.equal(policy);
    }
  });

  it('has a tag that is well formed, with a fallback', async () => {
    const page = await openPlayground(site);
    await write(page, JSON.stringify({...notice, title: 'Fish & "Chips" <b>'}));
    await page.waitForFunction(() => document.getElementById('tag-text')?.textContent.includes('Chips'));
    const tag = await textIn(page, 'tag-text');
    const blank = await site.newPage();
    await blank.setContent(
      tag.replace('<script type="module" src="/notice/incident-notice.js"></script>', ''),
    );
    const element = await blank.$eval('incident-notice', (found) => ({
      src: found.getAttribute('src'),
      words: found.textContent.trim().split(/\s*\n\s*/),
      link: found.querySelector('a')?.getAttribute('href'),
      tags: [...found.querySelectorAll('*')].map(({localName}) => localName),
    }));
    expect(element).to.deep.equal({
      src: '/notice/netoff-2012-10.json',
      words: ['Fish & "Chips" <b>', '0120-02-0215'],
      link: 'tel:+81120020215',
      tags: ['p', 'p', 'a'],
    });
    expect(await textIn(page, 'tag-policy'))
      .to.contain("script-src 'self'")
      .and.to.contain('trusted-types lit-html');
  });

  it('is copied, and that is said', async () => {
    const page = await openPlayground(site);
    for (const name of ['clipboard-read', 'clipboard-write']) {
      await page.browserContext().setPermission(site.address, {permission: {name}, state: 'granted'});
    }
    const tag = await textIn(page, 'tag-text');
    await page.bringToFront();
    await page.click('[data-copies="tag-text"]');
    expect(await statusOf(page, 'copy-status')).to.equal('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).to.equal(tag);
  });

  it('is selected where it cannot be copied', async () => {
    const page = await openPlayground(site, {
      prepare: (fresh) =>
        fresh.evaluateOnNewDocument(() => {
          Object.defineProperty(navigator, 'clipboard', {value: undefined});
        }),
    });
    const policy = await textIn(page, 'page-policy');
    await page.click('[data-copies="page-policy"]');
    expect(await statusOf(page, 'copy-status')).to.contain('selected');
    // Also when it is drawn anew.
    await formIn(page).answer({Width: 'Desktop'});
    await rest(page);
    expect(await page.evaluate(() => String(getSelection()))).to.equal(policy);
  });
});

describe('the playground', () => {
  const site = useSite('Noto Sans');

  it('comes to a phone with the first touch, which is not lost', async () => {
    const page = await site.newPage();
    await followWork(page);
    await page.goto(`${site.address}/playground/`);
    expect(await page.$('notice-editor')).to.equal(null);
    await page.click('[data-example="battery-recall-2026"]');
    await seeText(page, 'larkfield-battery-2026');
    await rest(page);
  });

  it('asks nobody else, keeps to its policy, and leaves the address alone', async () => {
    const requests: string[] = [];
    const complaints: string[] = [];
    const page = await openPlayground(site, {
      prepare: async (fresh) => {
        fresh.on('request', (request) => requests.push(request.url()));
        fresh.on('console', (message) => complaints.push(message.text()));
        fresh.on('pageerror', (error) => complaints.push(String(error)));
        await Promise.resolve();
      },
    });
    await formIn(page).answer({JavaScript: 'Without', Theme: 'Dark'});
    await write(page, source.replace('"data-breach"', '"data-breech"'));
    await offersAt(page, '{', '}');
    await press(page, 'Invented recall');
    await rest(page);
    const foreign = requests.filter((url) => !url.startsWith(`${site.address}/playground/`));
    expect(foreign).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
    expect(page.url()).to.equal(`${site.address}/playground/`);
  });

  // No colour depends on the language, and no name on the theme.
  for (const [theme, language] of [
    ['light', 'ja'],
    ['dark', 'en'],
  ] as const) {
    it(`is accessible to all, ${theme}, in ${language}, in 320 px`, async () => {
      const page = await openPlayground(site, {
        language,
        theme,
        prepare: (fresh) => fresh.setBypassCSP(true),
      });
      await write(page, source.replace('"data-breach"', '"data-breech"').replace('"final"', 'null'));
      for (const width of [1280, 320]) {
        await page.setViewport({width, height: 900});
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).to.equal(width);
        expect(await findings(page)).to.deep.equal([]);
      }
    });
  }
});
