import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {listEntries} from './listing.js';
import {showStory, turnTo, waitForDrawing} from './storybook.js';
import {Workbench} from './workbench.js';

/** The stories of states that took keys to reach when a story had to type: one of each kind. */
const opened = [
  'situations-verdicts--affected',
  'situations-verdicts--possibly-affected-in-several-groups',
  'situations-form--several-errors-at-once',
  'situations-form--several-dates-meant',
  'situations-form--time-of-the-notices-clock',
];

/** As often as a designer opens one before they trust it. */
const times = 10;

/** The pages of documentation that show these states side by side. */
const sheets = ['situations-verdicts--all-verdicts', 'situations-form--all-errors'];

/** What the elements in a page have come to: verdicts and errors in words, and what stands in the fields. */
function statesIn(page: Page, boxes: string): Promise<Readonly<Record<string, string>>> {
  return page.$$eval(boxes, (found) =>
    Object.fromEntries(
      found.map((box, place) => {
        const roots = [...box.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
        const led = roots.flatMap((root) => [
          ...root.querySelectorAll('[part~="errors"], [part~="verdict"]'),
        ]);
        const fields = roots.flatMap((root) => [...root.querySelectorAll('input')]);
        const entries = fields.flatMap(({type, name, value, checked}) => {
          if (/radio|checkbox/.test(type)) return checked ? `${name}=${value}` : [];
          return value === '' ? [] : value;
        });
        const words = led.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
        return [box.getAttribute('data-story') ?? String(place), [...words, ...entries].join('\n')];
      }),
    ),
  );
}

/** What a page has come to once it changes no more. */
async function settledStates(page: Page, boxes: string): Promise<Readonly<Record<string, string>>> {
  let before = '';
  for (let tries = 0; tries < 100; tries += 1) {
    await waitForDrawing(page);
    const states = await statesIn(page, boxes);
    const now = JSON.stringify(states);
    if (now === before && !Object.values(states).includes('')) return states;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`These never came to rest: ${before}`);
}

describe('the state that a story is named after', () => {
  const workbench = new Workbench();
  let page: Page;
  before(async () => {
    await workbench.open();
    page = await workbench.newPage();
    await showStory(workbench, page, opened[0] ?? '');
  });
  after(() => workbench.close());

  it(`is the same each time, ${times} times in a row`, async () => {
    const seen = new Map(opened.map((id) => [id, new Set<string>()]));
    for (let time = 0; time < times; time += 1) {
      for (const id of opened) {
        const failures =
          time % 5 > 0
            ? await turnTo(page, id, {theme: time % 2 === 0 ? 'light' : 'dark'})
            : await showStory(workbench, page, id);
        expect(failures, id).to.deep.equal([]);
        // Nothing is typed, and so nothing has the focus.
        expect(await page.evaluate(() => document.activeElement?.localName), id).to.equal('body');
        seen.get(id)?.add((await settledStates(page, 'main'))['0'] ?? '');
      }
    }
    for (const [id, states] of seen) expect([...states], id).to.have.lengthOf(1);
  });

  for (const sheet of sheets) {
    it(`is shown by ${sheet}, too`, async () => {
      await page.goto(workbench.addressOf(sheet, 'docs'));
      await page.waitForSelector('[data-story] *');
      const states = await settledStates(page, '[data-story]');
      expect(Object.keys(states)).not.to.deep.equal([]);
      for (const id of opened.filter((each) => each in states)) {
        await showStory(workbench, page, id);
        expect(states[id], id).to.equal((await settledStates(page, 'main'))['0']);
      }
    });
  }

  it('has stories that there are', () => {
    expect(listEntries('story').map(({id}) => id)).to.include.members(opened);
    expect(listEntries('docs').map(({id}) => id)).to.include.members(sheets);
  });
});
