/**
 * Prints what a notice costs a browser as it grows, beside the same markup written without a library. Run after the build:
 *
 * `node bench/growth.mjs [rounds] [--only timelines,notices,list,document] [--sizes 10,100,1000,10000]`
 *
 * - **timelines**: `<incident-timeline>` beside the same entries as one string for `innerHTML`, with the same styles but for
 *   `content-visibility`, which nobody gets by `innerHTML` alone. `create` is the time from having the document to the end of
 *   the first frame in which it stands, `change` the same for another document in which one entry has another title, and
 *   `memory` what the page holds more than before, of script and of the page's own nodes, after a collection of garbage.
 * - **notices**: 100 notices on a page beside 100 custom elements that write the markup of a notice, ready made, into shadow
 *   roots with the same styles: it neither reads a document nor words it, and nothing in it works.
 * - **list**: a rule of 2,500 groups and a choice of 2,500, at a CPU slowed down four times. A time is from an event to the
 *   end of the next frame, or that of the longest task until all is quiet again, whichever is longer.
 * - **document**: one of 1,000,000 characters from its address, at a CPU slowed down four times, in an element that shows
 *   little of it and in one that shows it all. `longest` is the longest task of the main thread until it is shown; tasks below
 *   50 ms count as 0.
 *
 * Times are in milliseconds, as medians with quartiles; ratios are to the first arm in the same round, which is measured
 * twice: its second ratio is the noise.
 */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {interleaved, openSite, pageOf, spread} from './side-by-side.mjs';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    only: {type: 'string', default: 'timelines,notices,list,document'},
    sizes: {type: 'string', default: '10,100,1000,10000'},
  },
});
const rounds = Number(positionals[0] ?? 9);
const parts = new Set(options.only.split(','));

const times = (count, make) => Array.from({length: count}, (_, index) => make(index));

function noticeOf(members) {
  return {
    formatVersion: '1.0',
    id: 'growing',
    revision: 1,
    language: 'ja',
    kind: 'data-breach',
    stage: 'interim',
    title: '不正アクセスの調査について',
    summary: 'お客様の情報を保管するサーバーに、不正アクセスの跡がありました。',
    issuer: {name: '株式会社れい'},
    published: '2026-11-20',
    ...members,
  };
}

/** A day after 1 January 1990. */
const day = (index) => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);

/** A history of this many entries, each with a sentence. */
function historyOf(count) {
  return noticeOf({
    timeline: times(count, (index) => ({
      when: day(index),
      title: `調査の第${index + 1}報`,
      body: 'サーバーの記録をカード会社の記録と照らし合わせました。個人情報が外部へ流出した跡は見つかりませんでした。',
    })),
  });
}

/** A rule of this many stores, of which each was hit in a period of its own. */
function storesOf(count) {
  const stores = times(count, (index) => ({value: `store-${index}`, label: `${index}号店`}));
  return noticeOf({
    eligibility: {
      timeZone: 'Asia/Tokyo',
      questions: [
        {id: 'store', kind: 'choice', label: 'どの店をご利用でしたか？', options: stores},
        {id: 'paid', kind: 'date', label: 'いつお支払いになりましたか？'},
      ],
      groups: stores.map(({value, label}, index) => ({
        id: value,
        label,
        when: {
          all: [
            {question: 'store', in: [value]},
            {question: 'paid', from: `2019-03-0${1 + (index % 7)}`, to: `2019-03-${20 + (index % 9)}`},
          ],
        },
      })),
    },
  });
}

/** As long as a document may be. */
function longestDocument() {
  const empty = JSON.stringify(historyOf(0)).length;
  const [one, two] = [1_000, 2_000].map((count) => JSON.stringify(historyOf(count)).length);
  const count = Math.floor((999_000 - empty) / ((two - one) / 1_000));
  return JSON.stringify(historyOf(count));
}

const page = pageOf('Growth', '<main></main>');

/** Runs in the page: brings what all parts of the measurement use there. */
function prepare() {
  const main = document.querySelector('main');

  /** Settles in a task of its own: called in a frame, in the first after it. */
  const task = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  const painted = async () => {
    await frame();
    await task();
  };

  /** How long something takes until the end of its first frame, which it begins in, so that no time is spent on waiting. */
  async function timeOf(work) {
    await painted();
    await frame();
    let isOver = false;
    void task().then(() => (isOver = true));
    const start = performance.now();
    await work();
    await (isOver ? painted() : task());
    return performance.now() - start;
  }

  /** Shows a notice in an element. */
  async function show(element, notice) {
    const shown = new Promise((resolve, reject) => {
      element.addEventListener('incident-loaded', resolve, {once: true});
      element.addEventListener(
        'incident-failed',
        ({problems}) => reject(new Error(JSON.stringify(problems))),
        {once: true},
      );
    });
    element.notice = notice;
    if (!element.isConnected) main.append(element);
    await shown;
  }

  /** The markup of an element without the marks of Lit, and its styles as one sheet. */
  function copyOf({shadowRoot}) {
    const copy = document.createElement('div');
    copy.append(...[...shadowRoot.childNodes].map((node) => node.cloneNode(true)));
    const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
    for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) comment.remove();
    for (const style of copy.querySelectorAll('style')) style.remove();
    const rules = shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    return {markup: copy.innerHTML, styles: rules.map(({cssText}) => cssText).join('\n')};
  }

  Object.assign(globalThis, {bench: {main, painted, timeOf, show, copyOf}});
}

/** Runs in the page: makes a history by hand that is like that of the element. */
async function byHand(sample) {
  const {main, show, copyOf} = globalThis.bench;
  const element = document.createElement('incident-timeline');
  await show(element, sample);
  const {markup, styles} = copyOf(element);
  element.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.replace(/content-visibility: auto;/g, ''));
  const [before, inner, after] = markup.split(/(?<=<ol[^>]*>)([^]*)(?=<\/ol>)/);
  const [entry] = /<li[^]*?<\/li>/.exec(inner);
  const [{title, body}] = sample.timeline;
  const date = /<time[^]*<\/time>/;
  const pieces = entry.replace(date, '\0').replace(title, '\0').replace(body, '\0').split('\0');
  if (pieces.length !== 4) throw new Error(`The entry is another one: ${entry}`);
  const escaped = (text) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
  const dated = (when) => {
    const [year, month, day] = when.split('-').map(Number);
    return `<time datetime="${when}"><span class="unbroken">${year}年${month}月${day}日</span></time>`;
  };
  const entryOf = ({when, title, body}) =>
    [pieces[0], dated(when), pieces[1], escaped(title), pieces[2], escaped(body), pieces[3]].join('');
  const write = (root, {timeline}) => {
    root.innerHTML = before + timeline.map(entryOf).join('') + after;
  };
  Object.assign(globalThis.bench, {
    createByHand(notice) {
      const host = document.createElement('div');
      const root = host.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      write(root, notice);
      main.append(host);
      return root;
    },
    changeByHand: write,
  });
}

/** Runs in the page: creates a history, and changes one entry of it. */
function grow(isOurs, notice, which) {
  const {main, timeOf, show, createByHand, changeByHand} = globalThis.bench;
  const changed = {...notice, revision: notice.revision + 1, timeline: [...notice.timeline]};
  changed.timeline[which] = {...changed.timeline[which], title: '新たに判明したこと'};
  return (async () => {
    const element = isOurs && document.createElement('incident-timeline');
    let root;
    const create = await timeOf(async () => {
      if (isOurs) await show(element, notice);
      else root = createByHand(notice);
    });
    root ??= element.shadowRoot;
    const change = await timeOf(async () => {
      if (isOurs) await show(element, changed);
      else changeByHand(root, changed);
    });
    const shown = root.querySelectorAll('ol > li')[which].textContent;
    if (!shown.includes('新たに')) throw new Error(`It is not changed: ${shown}`);
    globalThis.kept = main;
    return {create, change};
  })();
}

/** What the page holds, in bytes: of script, and of nodes and boxes. */
async function heldBy(client) {
  await client.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0} = await client.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

async function growTimeline(site, arm, count) {
  const notice = historyOf(count);
  const {page: tab, leave} = await site.visit('/page.html');
  await tab.waitForFunction(() => customElements.get('incident-timeline'));
  await tab.evaluate(prepare);
  await tab.evaluate(byHand, historyOf(3));
  await tab.evaluate((value) => void (globalThis.notice = value), notice);
  const client = await tab.createCDPSession();
  const before = await heldBy(client);
  const grown = await tab.evaluate(`(${grow})(${arm === ours}, globalThis.notice, ${Math.floor(count / 2)})`);
  const held = (await heldBy(client)) - before;
  await leave();
  return {...grown, memory: held / 1024};
}

const plain = 'innerHTML';
const again = 'innerHTML again';
const ours = 'incident-timeline';

/** A table of arms: medians, quartiles, and ratios to the first arm of the same round. */
function table(taken, columns, hasRatios = true) {
  const [base] = taken.values();
  return Object.fromEntries(
    [...taken].map(([arm, all]) => [
      arm,
      Object.fromEntries(
        Object.entries(columns).flatMap(([column, digits]) => [
          [
            column,
            spread(
              all.map((one) => one[column]),
              digits,
            ),
          ],
          ...(hasRatios
            ? [
                [
                  `${column}, ratio`,
                  spread(
                    all.map((one, round) => one[column] / base[round][column]),
                    3,
                  ),
                ],
              ]
            : []),
        ]),
      ),
    ]),
  );
}

async function timelines(site) {
  for (const count of options.sizes.split(',').map(Number)) {
    const taken = await interleaved([plain, again, ours], rounds, (arm) => growTimeline(site, arm, count));
    console.log(`\nA timeline of ${count.toLocaleString('en')}, n = ${rounds}; memory in kB:`);
    console.table(table(taken, {create: 1, change: 1, memory: 0}));
  }
}

/** Runs in the page: 100 notices, or as many elements that write what is ready made. */
async function crowd(isOurs, notice) {
  const {main, timeOf, show, copyOf} = globalThis.bench;
  const sample = document.createElement('incident-notice');
  await show(sample, notice);
  const {markup, styles} = copyOf(sample);
  sample.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  customElements.define(
    'vanilla-notice',
    class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = [sheet];
        root.innerHTML = markup;
      }
    },
  );
  const create = await timeOf(async () => {
    const elements = Array.from({length: 100}, () =>
      document.createElement(isOurs ? 'incident-notice' : 'vanilla-notice'),
    );
    if (isOurs) await Promise.all(elements.map((element) => show(element, notice)));
    else main.append(...elements);
  });
  const last = main.lastElementChild;
  if (main.childElementCount !== 100 || last.shadowRoot.querySelectorAll('form').length !== 1)
    throw new Error('Not all notices are there');
  return {create, height: main.offsetHeight};
}

async function notices(site) {
  const names = ['vanilla elements', 'vanilla elements again', 'incident-notice'];
  const taken = await interleaved(names, rounds, async (arm) => {
    const {page: tab, leave} = await site.visit('/page.html');
    await tab.waitForFunction(() => customElements.get('incident-notice'));
    await tab.evaluate(prepare);
    const one = await tab.evaluate(crowd, arm === names[2], example);
    await leave();
    return one;
  });
  console.log(`\n100 notices on a page, n = ${rounds}:`);
  console.table(table(taken, {create: 0, height: 0}));
}

/** Runs in the page: writes down how long it takes from each event to the end of the next frame, and all long tasks. */
function watchEvents() {
  const {painted} = globalThis.bench;
  globalThis.waits = [];
  const tasks = new PerformanceObserver((found) =>
    globalThis.waits.push(...found.getEntries().map(({duration}) => duration)),
  );
  tasks.observe({type: 'longtask'});
  for (const type of ['click', 'keydown', 'input', 'change'])
    addEventListener(
      type,
      async ({timeStamp}) => {
        await painted();
        globalThis.waits.push(performance.now() - timeStamp);
      },
      {capture: true},
    );
}

/** The longest wait for what one step has brought about, once all is quiet. */
async function waitOf(tab, step) {
  await tab.evaluate(() => void (globalThis.waits = []));
  await step();
  // What is counted for screen readers comes after 700 ms.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const waits = await tab.evaluate(() => globalThis.waits);
  if (waits.length === 0) throw new Error('Nothing was pressed');
  return Math.max(...waits);
}

async function searchList(site, count) {
  const {page: tab, leave} = await site.visit('/page.html', {slowdown: 4});
  await tab.waitForFunction(() => customElements.get('incident-notice'));
  await tab.evaluate(prepare);
  await tab.evaluate(
    (notice) => globalThis.bench.show(document.createElement('incident-notice'), notice),
    storesOf(count),
  );
  await tab.waitForSelector('>>> [role="combobox"]');
  await tab.evaluate(watchEvents);
  const field = await tab.$('>>> [role="combobox"]');
  await field.evaluate((input) => input.scrollIntoView({block: 'center'}));
  const taken = {};
  taken.open = await waitOf(tab, () => field.click());
  taken.type = 0;
  for (const letter of '24号')
    taken.type = Math.max(taken.type, await waitOf(tab, () => tab.keyboard.type(letter)));
  taken.move = await waitOf(tab, () => tab.keyboard.press('ArrowDown'));
  taken.take = await waitOf(tab, () => tab.keyboard.press('Enter'));
  const year = await tab.$('>>> #question-paid-year');
  await year.focus();
  taken.date = await waitOf(tab, () => tab.keyboard.type('2'));
  await tab.keyboard.type('019');
  taken.leave = await waitOf(tab, () => tab.keyboard.press('Tab'));
  const submit = await tab.$('>>> [part~="submit"]');
  taken.check = await waitOf(tab, () => submit.click());
  if (!(await tab.$('>>> #verdict'))) throw new Error('There is no verdict');
  await leave();
  return taken;
}

async function list(site) {
  const sizes = ['25 options', '25 options again', '2500 options'];
  const taken = await interleaved(sizes, Math.min(rounds, 5), (size) => searchList(site, parseInt(size, 10)));
  console.log(`\nA choice of so many, each with a group of its own, at CPU ÷ 4, n = ${Math.min(rounds, 5)}:`);
  console.table(table(taken, {open: 0, type: 0, move: 0, take: 0, date: 0, leave: 0, check: 0}));
}

/** Reads a document from its address, in an element. */
async function readFrom(site, {tag, path}) {
  const {page: tab, leave} = await site.visit('/page.html', {slowdown: 4});
  await tab.waitForFunction(() => customElements.get('incident-timeline'));
  await tab.evaluate(prepare);
  const taken = await tab.evaluate(
    async (name, src) => {
      const {main, painted} = globalThis.bench;
      const tasks = [];
      const observer = new PerformanceObserver((found) => tasks.push(...found.getEntries()));
      await painted();
      const element = document.createElement(name);
      const start = performance.now();
      observer.observe({type: 'longtask'});
      await new Promise((resolve, reject) => {
        element.addEventListener('incident-loaded', resolve);
        element.addEventListener('incident-failed', ({problems}) =>
          reject(new Error(JSON.stringify(problems))),
        );
        element.src = src;
        main.append(element);
      });
      await painted();
      const shown = performance.now() - start;
      // Long tasks are told of in a task of their own.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return {longest: Math.max(0, ...tasks.map(({duration}) => duration)), shown};
    },
    tag,
    path,
  );
  await leave();
  return taken;
}

async function longDocument(site) {
  const arms = new Map([
    ['1 kB, banner', {tag: 'incident-banner', path: '/short.json'}],
    ['1 kB, banner again', {tag: 'incident-banner', path: '/short.json'}],
    ['1 MB, banner', {tag: 'incident-banner', path: '/long.json'}],
    ['1 MB, timeline', {tag: 'incident-timeline', path: '/long.json'}],
  ]);
  const taken = await interleaved([...arms.keys()], Math.min(rounds, 5), (arm) =>
    readFrom(site, arms.get(arm)),
  );
  console.log(`\nA document from its address, at CPU ÷ 4, n = ${Math.min(rounds, 5)}:`);
  console.table(table(taken, {longest: 0, shown: 0}, false));
}

const example = JSON.parse(readFileSync(new URL('../examples/netoff-2012.json', import.meta.url), 'utf8'));
const site = await openSite({
  '/page.html': page,
  '/short.json': JSON.stringify(historyOf(3)),
  '/long.json': longestDocument(),
});
try {
  console.log(await site.machine());
  if (parts.has('timelines')) await timelines(site);
  if (parts.has('notices')) await notices(site);
  if (parts.has('list')) await list(site);
  if (parts.has('document')) await longDocument(site);
} finally {
  await site.close();
}
