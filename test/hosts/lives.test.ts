import {expect} from 'chai';
import type {CDPSession, Page} from 'puppeteer-core';
import {waitForFrames} from '../browsers/rest.js';
import {seeNotice} from '../page/reader.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {dateOf, words} from '../reader/words.js';
import {hostPage, moduleScript, seeForm, tag} from './host-page.js';
import {useHostSite} from './host-site.js';

const w = words.en;

/** How many notices are shown in the page. */
function countShown(page: Page): Promise<number> {
  return page.$$eval(
    'incident-notice',
    (elements) => elements.filter(({shadowRoot}) => shadowRoot?.querySelector('.notice')).length,
  );
}

/** What a page holds on to, once everything that can be thrown away has been. */
interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function heldBy(session: CDPSession): Promise<Held> {
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize')};
}

/** Puts an element into the page and takes it out again, many times. */
async function goRound(page: Page, rounds: number, isLeaking: boolean): Promise<void> {
  await page.evaluate(
    async (count, keeps) => {
      const kept = ((window as {kept?: unknown[]}).kept ??= []);
      for (let round = 0; round < count; round += 1) {
        const element = document.createElement('incident-notice') as HTMLElement & {
          updateComplete: Promise<unknown>;
          shownNotice?: unknown;
        };
        element.setAttribute('src', '/notice/incident.json');
        document.body.append(element);
        // Half of them leave before they show anything.
        if (round % 2) {
          await element.updateComplete;
          while (!element.shownNotice) await new Promise((resolve) => setTimeout(resolve));
          await element.updateComplete;
        }
        element.remove();
        if (keeps) kept.push(element);
      }
    },
    rounds,
    isLeaking,
  );
}

describe('the life of an element', () => {
  const site = useHostSite();

  it('goes on where it is moved, with what was typed, and asks for its document once', async () => {
    const page = await site.visit(hostPage({body: `<div id="a">${tag}</div><div id="b"></div>`}));
    await seeForm(page);
    const form = formIn(page);
    await form.answer({[w.purchase]: {[w.year]: '2012'}});
    const element = (await page.$('incident-notice'))!;
    await element.evaluate((moved) => {
      document.getElementById('b')!.append(moved);
      moved.remove();
    });
    await waitForFrames(page);
    await element.evaluate((moved) => {
      document.getElementById('a')!.append(moved);
      return (moved as HTMLElement & {updateComplete?: Promise<unknown>}).updateComplete;
    });
    await waitForFrames(page);
    expect(await form.answerTo(w.purchase)).to.deep.equal(dateOf(w, ['2012']));
    expect(await countShown(page)).to.equal(1);
    expect(site.requests.filter((path) => path.endsWith('.json'))).to.have.lengthOf(1);
    expect(site.complaints).to.deep.equal([]);
  });

  it('shows what a clone was made of, with its fallback and its own state', async () => {
    const page = await site.visit(
      hostPage({body: '<incident-notice src="/notice/incident.json"><p>Call us</p></incident-notice>'}),
    );
    await seeForm(page);
    await page.evaluate(() => {
      const element = document.querySelector('incident-notice')!;
      for (const clone of [element.cloneNode(true), document.importNode(element, true)])
        document.body.append(clone);
    });
    await seeNotice(page);
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('incident-notice')].every(({shadowRoot}) =>
          shadowRoot?.querySelector('fieldset'),
        ),
      {polling: 50},
    );
    expect(await countShown(page)).to.equal(3);
    expect(site.complaints).to.deep.equal([]);
  });

  it('gives a thousand rounds back, all that they took', async () => {
    const page = await site.visit(hostPage({body: ''}), {width: 800});
    await page.waitForFunction(() => customElements.get('incident-notice'), {polling: 50});
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await goRound(page, 100, false);
    const before = await heldBy(session);
    await goRound(page, 1_000, false);
    const after = await heldBy(session);
    expect(after.nodes - before.nodes).to.be.below(500);
    expect(after.listeners - before.listeners).to.be.below(20);
    expect(after.heap - before.heap).to.be.below(1_000_000);
    // The same measure sees a page that keeps them.
    await goRound(page, 40, true);
    const kept = await heldBy(session);
    expect(kept.nodes - after.nodes).to.be.above(2_000);
  });
});

describe('two copies of the library', () => {
  const site = useHostSite();

  it('do not get in each other’s way: the module twice, and the classic script', async () => {
    for (const name of await site.moduleFiles()) site.put(`/other/${name}`, await site.libraryFile(name));
    const script = `${moduleScript}<script type="module" src="/other/incident-notice.js"></script>
      <script src="/notice/incident-notice.classic.js"></script>`;
    const page = await site.visit(hostPage({script}));
    await seeForm(page);
    expect(await countShown(page)).to.equal(1);
    expect(site.complaints.filter((text) => !text.includes('Multiple versions of Lit'))).to.deep.equal([]);
  });

  it('of another version leave the tags to the one that came first', async () => {
    const old = `customElements.define('incident-notice', class extends HTMLElement {
      connectedCallback() { this.attachShadow({mode: 'open'}).innerHTML = '<p class="notice">of old</p>'; }
    });`;
    const page = await site.visit(hostPage({script: `<script>${old}</script>${moduleScript}`}));
    await page.waitForFunction(() => customElements.get('incident-banner'), {polling: 50});
    const text = await page.$eval('incident-notice', ({shadowRoot}) => shadowRoot!.textContent);
    expect(text).to.equal('of old');
    expect(site.complaints).to.deep.equal([]);
  });
});
