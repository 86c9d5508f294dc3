import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {ElementHandle, Page} from 'puppeteer-core';
import {findings} from '../page/axe.js';
import {press} from '../page/reader.js';
import {useSite} from '../page/site.js';
import {
  enterEditor,
  fillIn,
  frameOf,
  openPlayground,
  openTab,
  pressOn,
  rest,
  seeText,
  statusOf,
  tabTo,
  textOf,
  write,
} from './workbench.js';

const source = readFileSync(new URL('../../examples/netoff-2012.json', import.meta.url), 'utf8');

/** Goes to a step of the form, by its number. */
async function openStep(page: Page, number: number): Promise<void> {
  const buttons = await page.$$('.steps button');
  await buttons[number]?.click();
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe('the form of the studio', () => {
  const site = useSite();

  it('changes only what is edited, in one step that both views undo', async () => {
    const page = await openPlayground(site);
    const odd = source.replace('"kind": "data-breach"', '"kind" :  "data-breach", "x-own": [1,  2]');
    await write(page, odd);
    await openTab(page, 'form');
    await openStep(page, 1);
    await fillIn(page, 'The notice in one line', '新しい題');
    const changed = odd.replace('ネットオフのサーバーで起きた不正アクセスの調査結果', '新しい題');
    await seeText(page, '"ja": "新しい題"');
    expect(await textOf(page)).to.equal(changed);
    await undo(page);
    expect(await textOf(page)).to.equal(odd);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).to.contain(
      'ネットオフ',
    );
    await press(page, 'Redo');
    await seeText(page, '新しい題');
    await enterEditor(page);
    await undo(page);
    expect(await textOf(page)).to.equal(odd);
  });

  it('waits while the text cannot be read, and leads back', async () => {
    const page = await openPlayground(site);
    await write(page, '{"formatVersion": ');
    await openTab(page, 'form');
    await openStep(page, 1);
    await press(page, 'Undo the last change');
    await page.waitForSelector('#form select');
    expect(await textOf(page)).to.equal(source);
  });

  it('reads a date as people write it, and says what cannot be read', async () => {
    const page = await openPlayground(site);
    await openStep(page, 1);
    await fillIn(page, 'When is it published?', '2012/12/32');
    await page.waitForSelector('#form .fault.error');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('18 Dec 2012');
    await seeText(page, '"published": "2012-12-18"');
  });

  it('shows what is wrong at the field, without a word of JSON', async () => {
    const page = await openPlayground(site);
    await write(page, source.replace('+81120020215', '0120020215'));
    await openTab(page, 'form');
    await openStep(page, 7);
    const problem = await page.waitForSelector('#form .finding.error');
    const words = await page.$eval('#form', (form) => (form as HTMLElement).innerText);
    expect(words)
      .to.contain('country code')
      .and.not.to.match(/JSON|[{}]|pointer/);
    await problem?.click();
    const focus = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    expect(focus).to.equal('0120020215');
  });

  it('keeps a rule that it has no words for', async () => {
    const page = await openPlayground(site);
    const rule = '{"question": "purchase", "from": "2012", "in": ["2012-09-04"]}';
    await write(page, source.replace(/\{"question": "purchase", "from"[^}]*\}/, rule));
    await openTab(page, 'form');
    await openStep(page, 2);
    await pressOn(page, '携帯電話サイトでご注文');
    const note = await page.waitForSelector('#form .own-words');
    await page.waitForFunction((box) => box?.textContent.includes('4 September 2012'), {}, note);
    await fillIn(page, 'Who they are, in words', '別の名前');
    await seeText(page, '別の名前');
    expect(await textOf(page)).to.contain(rule);
  });

  it('takes the days and the part of a code that a rule is about, and times of day in the zone of the notice', async () => {
    const page = await openPlayground(site);
    const rule = {
      all: [
        {question: 'day', from: '2020'},
        {question: 'lot', from: '1274425', to: '2140425'},
        {question: 'hour', from: '2020'},
      ],
    };
    await write(
      page,
      JSON.stringify({
        ...(JSON.parse(source) as object),
        eligibility: {
          timeZone: 'Asia/Tokyo',
          questions: [
            {id: 'day', kind: 'date', label: 'Best before'},
            {id: 'lot', kind: 'code', label: 'Lot', example: '1274425'},
            {id: 'hour', kind: 'date', label: 'When?', time: true},
          ],
          groups: [{id: 'all', label: 'All', when: rule}],
        },
      }),
    );
    await openTab(page, 'form');
    await openStep(page, 2);
    await pressOn(page, 'All');
    await tabTo(page, 'How it is compared');
    await page.keyboard.press('ArrowDown');
    await fillIn(page, 'Dates', '29 March, 1 April and soon, 2020');
    const fault = await page.waitForSelector('#form .fault.error');
    expect(await fault?.evaluate(({textContent}) => textContent)).to.include('“soon”');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).to.equal(
      '29 March, 1 April and soon, 2020',
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('29 March, 1 April 2020');
    await seeText(page, '"in": ["2020-03-29", "2020-04-01"]');
    await tabTo(page, 'How much of it is compared?');
    await page.keyboard.press('ArrowDown');
    await seeText(page, '"part": [1, 7]');
    await fillIn(page, 'between (this minute counts)', '14 October 2021 16:54');
    await seeText(page, '"from":"2021-10-14T16:54+09:00"');
  });

  it('says what is still to be filled in, and leaves out what its owner does not write', async () => {
    const page = await openPlayground(site);
    await openStep(page, 0);
    await pressOn(page, 'Begin with this template');
    const unfilled = async () => {
      await openStep(page, 7);
      const summary = await page.waitForSelector('#form .summary');
      const words = (await summary?.evaluate(({textContent}) => textContent)) ?? '';
      return Number(/^Not ready yet: (\d+) places/.exec(words)?.[1]);
    };
    await openStep(page, 2);
    const words = await page.$eval('#form', (form) => (form as HTMLElement).innerText);
    expect(words).to.include('They come when all questions and conditions are filled in');
    const count = await unfilled();
    const findings = await page.$$eval('#form .finding', (buttons) =>
      buttons.map(({textContent}) => textContent.replace(/\s+/g, ' ')),
    );
    expect(
      findings.some((words) => words.includes('Who publishes it, Website: Still to be filled in')),
    ).to.equal(true);
    await openStep(page, 1);
    await pressOn(page, 'Leave this out');
    await rest(page);
    expect(await unfilled()).to.equal(count - 1);
  });

  it('takes codes from a table that is pasted', async () => {
    const page = await openPlayground(site);
    await write(
      page,
      JSON.stringify({
        ...(JSON.parse(source) as object),
        eligibility: {
          questions: [{id: 'lot', kind: 'code', label: 'Lot', shape: '##'}],
          groups: [{id: 'all', label: 'All', when: {question: 'lot', in: ['11']}}],
        },
      }),
    );
    await openTab(page, 'form');
    await openStep(page, 2);
    await pressOn(page, 'All');
    await tabTo(page, 'is one of these');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.sendCharacter('Store\tLot\nNorth 1\t21\nSouth 2\t22\n');
    await pressOn(page, 'Lot: 21, 22');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLElement & {value: string}>('notice-editor')
        ?.value.includes('"in":["21", "22"]'),
    );
  });

  it('proposes readers at the borders, and keeps what is said of them', async () => {
    const page = await openPlayground(site);
    await openStep(page, 2);
    await page.waitForSelector('#form .samples > li');
    expect(await page.$$('#form .samples > li')).to.have.length(5);
    await pressOn(page, 'Yes');
    await page.waitForFunction(() =>
      document.getElementById('form')?.innerText.includes('You have judged 1'),
    );
    await page.reload();
    await rest(page);
    await openStep(page, 2);
    await page.waitForFunction(() =>
      document.getElementById('form')?.innerText.includes('You have judged 1'),
    );
  });

  it('tries a reader whom its owner thinks of', async () => {
    const page = await openPlayground(site);
    await openStep(page, 2);
    const own = '#form details:has(#own-reader-purchase)';
    await page.click(`${own} > summary`);
    await page.type('#own-reader-purchase', 'Friday');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() =>
      document.getElementById('own-reader-purchase-fault')?.textContent.includes('cannot be read'),
    );
    await page.$eval('#own-reader-purchase', (field) => ((field as HTMLInputElement).value = ''));
    await page.type('#own-reader-purchase', '5 September 2012');
    await page.keyboard.press('Tab');
    await page.select('#own-reader-device', 'feature-phone');
    await page.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent.includes('→ not affected'),
      {},
      own,
    );
    await page.click(`${own} .samples button`);
    await page.waitForFunction(() =>
      document.getElementById('form')?.innerText.includes('You have judged 1'),
    );
    expect(await page.$eval('#own-reader-purchase', (field) => (field as HTMLInputElement).value)).to.equal(
      '',
    );
  });

  it('leads from the preview to where something is written', async () => {
    const page = await openPlayground(site);
    await page.select('#notice-language', 'en');
    const frame = await frameOf(page, 'live-frame');
    const title = (await frame.waitForSelector(
      'incident-notice >>> h1, incident-notice >>> h2',
    )) as ElementHandle;
    await title.click();
    await page.waitForFunction(() => (document.activeElement as HTMLElement).id === 'field/title');
    await openTab(page, 'json');
    await title.click();
    await page.waitForFunction(() => {
      const place = document.querySelector('notice-editor')?.shadowRoot?.querySelector('.place strong');
      return place?.textContent.includes('title');
    });
  });

  it('keeps several drafts, and makes the next revision of a notice', async () => {
    const page = await openPlayground(site);
    await press(page, 'Next revision');
    await seeText(page, '"revision": 3');
    await rest(page);
    await openStep(page, 0);
    await press(page, 'Begin with this template');
    await seeText(page, '"revision": 1');
    await rest(page);
    await page.reload();
    await rest(page);
    await page.waitForFunction(() => document.querySelectorAll('#form .drafts li').length === 2);
    const [other] = await page.$$('#form .drafts button');
    await other?.click();
    await seeText(page, '"revision": 3');
  });

  it('writes what has changed since the notice before into the history, also after a reload', async () => {
    const page = await openPlayground(site);
    await press(page, 'Next revision');
    await seeText(page, '"revision": 3');
    await rest(page);
    await write(page, (await textOf(page)).replace('"+81120020215"', '"+81120020216"'));
    await page.reload();
    await rest(page);
    await openStep(page, 7);
    await press(page, 'Write this into the history');
    await seeText(page, '"Changed since then: whom to contact."');
    await seeText(page, '"その後に変わったところ：お問い合わせ先。"');
    await page.waitForFunction(() =>
      document.getElementById('form')?.innerText.includes('The history says so.'),
    );
  });

  it('tells what keeps the preview back, and leads there', async () => {
    const page = await openPlayground(site);
    await write(page, source.replace('"+81120020215"', '"0120"'));
    await openTab(page, 'form');
    const button = await page.waitForSelector('#preview-obstacle:not([hidden])');
    expect(await button?.evaluate(({textContent}) => textContent)).to.match(/^Mend this first: Contact/);
    await button?.click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith('field/contacts/0/phones/0'));
  });

  it('does not overwrite a draft that another tab has changed', async () => {
    const page = await openPlayground(site);
    await write(page, source.replace('"final"', '"interim"'));
    await page.evaluate(`new Promise((resolve) => {
      indexedDB.open('incident-notice').onsuccess = ({target: {result}}) => {
        const drafts = result.transaction('drafts', 'readwrite').objectStore('drafts');
        drafts.getAll().onsuccess = ({target: {result: [draft]}}) => {
          drafts.put({...draft, title: 'From elsewhere', changed: draft.changed + 1}, draft.id).onsuccess = resolve;
        };
      };
    })`);
    await write(page, source.replace('"final"', '"initial"'));
    await openTab(page, 'form');
    await page.waitForFunction(() => {
      const drafts = [...document.querySelectorAll<HTMLElement>('#form .drafts li')];
      return drafts.length === 2 && drafts.some((draft) => draft.innerText.includes('From elsewhere'));
    });
  });

  it('tells what a law asks for, and leads to where it is written', async () => {
    const page = await openPlayground(site);
    await openStep(page, 7);
    await page.select('#law', 'jp-appi-26');
    const item = await page.waitForSelector('#form .law:not(.found) button');
    expect(await page.$$('#form .law.found')).not.to.have.length(0);
    await item?.click();
    await page.waitForFunction(() => document.querySelector('#form [data-step]:not([data-step=check])'));
  });

  it('publishes one archive', async () => {
    const page = await openPlayground(site, {
      prepare: (fresh) =>
        fresh.evaluateOnNewDocument(() => {
          const make = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (blob) => {
            Object.assign(window, {saved: blob});
            return make(blob);
          };
        }),
    });
    await openStep(page, 8);
    await press(page, 'Save all files (ZIP)');
    expect(await statusOf(page, 'file-status')).to.equal('Saved as netoff-2012-10.zip.');
    // The names of files stand in an archive as they are.
    const archive = await page.evaluate(async () =>
      new TextDecoder('latin1').decode(await (window as unknown as {saved: Blob}).saved.arrayBuffer()),
    );
    expect(archive.slice(0, 2)).to.equal('PK');
    for (const name of [
      'READ-ME.txt',
      'element-page.html',
      'plain-page.html',
      'part-of-a-page.html',
      'policies.txt',
      'notice/netoff-2012-10.json',
      'notice/incident-notice.js',
    ])
      expect(archive).to.contain(name);
  });

  it('saves into the file that its owner has chosen', async () => {
    const page = await openPlayground(site, {
      prepare: (fresh) =>
        fresh.evaluateOnNewDocument(`
          window.writes = [];
          window.showSaveFilePicker = async () => {
            writes.push('asked');
            const stream = {write: async (text) => writes.push(text), close: async () => {}};
            return {name: 'chosen.json', createWritable: async () => stream};
          };
        `),
    });
    for (const count of [2, 3]) {
      await page.click('[data-does=save]');
      await page.waitForFunction(
        (expected) => (window as unknown as {writes: string[]}).writes.length === expected,
        {},
        count,
      );
    }
    expect(await statusOf(page, 'file-status')).to.equal('Saved as chosen.json.');
    const writes = await page.evaluate(() => (window as unknown as {writes: string[]}).writes);
    expect(writes).to.deep.equal(['asked', source, source]);
  });

  it('draws the preview on a phone before anything is touched', async () => {
    const page = await site.newPage();
    await page.goto(`${site.address}/playground/`);
    const frame = await frameOf(page, 'live-frame');
    await frame.waitForFunction(() =>
      document.querySelector('incident-notice')?.shadowRoot?.textContent.includes('Netoff'),
    );
    expect(await page.$('notice-editor')).to.equal(null);
  });
});

/** As on a device whose owner has chosen the colours of all pages. */
async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'forced-colors', value: 'active'},
      {name: 'prefers-color-scheme', value: 'dark'},
    ],
  });
}

describe('each step of the studio', () => {
  const site = useSite('Noto Sans');

  // No colour depends on the language, and no name on the theme.
  for (const [appearance, theme, language] of [
    ['light', 'light', 'ja'],
    ['dark', 'dark', 'en'],
    ['in forced colours', 'dark', 'ja'],
  ] as const) {
    it(`is accessible to all, ${appearance}, in ${language}, at 320 px`, async () => {
      const page = await openPlayground(site, {
        language,
        theme,
        width: 320,
        prepare: (fresh) => fresh.setBypassCSP(true),
      });
      if (appearance === 'in forced colours') await forceColours(page);
      const steps = await page.$$('.steps button');
      expect(steps).to.have.length(9);
      for (const step of steps) {
        await step.click();
        await page.$$eval('#form .list > ol > li:first-child > details:not([open]) > summary', (folds) => {
          for (const fold of folds) fold.click();
        });
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).to.equal(320);
        expect(await findings(page)).to.deep.equal([]);
      }
    });
  }
});
