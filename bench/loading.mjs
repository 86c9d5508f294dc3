/**
 * Prints how long a reader on a phone waits for a notice, and what it costs the phone: ours in each way that it can be put
 * into a page, and the same notice in other libraries (`bench/peers/`). Run by `npm run bench`, after the build; the peers
 * are measured if `npm run bench:peers` has built them.
 *
 * `node bench/loading.mjs [rounds] [--language en] [--latency 150] [--only "name, name"] [--write]`; `--write` puts the table
 * into `docs/performance.md`.
 *
 * The same for every arm:
 * - **visible** is the end of the first frame in which the title, and the three conditions of who is affected close after one
 *   another, are drawn as text. Each frame, before it is painted, a script in the page walks documents and open shadow roots
 *   as they are composed, without white space; text counts if it has a box, and neither it nor what it is in is hidden or
 *   wholly transparent. The time is taken in the first task after that frame, from the start of the navigation. An arm that
 *   shows nothing in a minute, asks another host, asks for a file that is not there or throws an error ends the run.
 * - **task** is the time that the main thread is busy until the page has loaded, the notice is visible and no request has been
 *   open for a second (`TaskDuration`). The script above is part of it, for each frame until the notice is visible.
 * - **bytes** and **requests** are those of all responses until then, each compressed with brotli 11, without their headers.
 *
 * A page has a browser profile of its own, a screen of 360 × 740, the network of Chromium's "Slow 4G" (1.4 Mbit/s, 563 ms for
 * each request) and a CPU slowed down four times. That latency is a round trip of 150 ms with what opening a connection adds
 * to it; `--latency 150` is that of connections that are open already. Arms are measured interleaved, round by round, each round beginning with
 * another one; ratios are to the plain page of the same round. That page is measured twice: its second ratio is the noise.
 */
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {cpus, loadavg} from 'node:os';
import {extname, join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {brotliCompressSync, constants} from 'node:zlib';
import * as prettier from 'prettier';
import puppeteer, {PredefinedNetworkConditions} from 'puppeteer-core';
import {launchOptions} from '../test/browsers/puppeteer.mjs';
import {renderElement, renderPage} from '../dist/server/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, 'docs/performance.md');
const peersFolder = join(root, 'bench/peers/dist');

const slow4G = PredefinedNetworkConditions['Slow 4G'];

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    language: {type: 'string', default: 'ja'},
    latency: {type: 'string', default: String(slow4G.latency)},
    only: {type: 'string'},
    write: {type: 'boolean', default: false},
  },
});
const rounds = Number(positionals[0] ?? 9);
const {language} = options;
const network = {...slow4G, latency: Number(options.latency)};

const source = readFileSync(join(root, 'examples/netoff-2012.json'), 'utf8');
const notice = JSON.parse(source);

/** The arm that the others are compared with, and the same once more. */
const plain = 'plain page';
const again = 'plain page again';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Examples of the documentation, in HTML: what the arms put into their pages is what owners are told to. */
function examplesOf(page, heading) {
  const [, section] = readFileSync(join(root, page), 'utf8').split(`\n## ${heading}\n`);
  const blocks = [...(section ?? '').split('\n## ')[0].matchAll(/```html\n([^]*?)```/g)];
  if (blocks.length === 0) throw new Error(`${page} has no example in HTML under “${heading}”.`);
  return blocks.map(([, block]) => block).join('');
}

function found(text, expression) {
  const matches = text.match(expression);
  if (!matches) throw new Error(`The documentation has no ${expression}.`);
  return matches.join('\n');
}

function pageOf(head, body) {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Notice</title>
    ${head}
  </head>
  <body>
    <main>${body}</main>
  </body>
</html>
`;
}

/** The pages of ours, by the names of their arms. */
function ourPages() {
  const tags = examplesOf('README.md', 'Install');
  const script = found(tags, /<script type="module"[^>]*><\/script>/g);
  const element = found(tags, /<incident-notice [^]*<\/incident-notice>/g);
  const fallback = found(element, /<p>[^]*<\/p>/);
  const elementHints = found(tags, /<link rel="modulepreload"[^>]*>/g).replaceAll(
    '-en.js',
    `-${language}.js`,
  );
  const documentHint = found(tags, /<link rel="preload"[^>]*>/g);
  const inline = `<incident-notice><script type="application/json">${source.replaceAll('<', '\\u003c')}</script>${fallback}</incident-notice>`;
  const page = renderPage(notice, {language});
  return {
    [plain]: page,
    [again]: page,
    'server-rendered element': pageOf(script, renderElement(notice, {language})),
    'document inline': pageOf(`${script}${elementHints}`, inline),
    '`src`': pageOf(`${script}${elementHints}`, `${documentHint}${element}`),
    '`src` without hints': pageOf(script, element),
  };
}

/** Every file of the site by its address, and the addresses of the pages by the names of their arms. */
function layOut() {
  const files = new Map([['/notice/incident.json', Buffer.from(source)]]);
  const add = (address, folder, name) => files.set(address + name, readFileSync(join(folder, name)));
  for (const name of readdirSync(join(root, 'dist')))
    if (/^incident-notice.*\.(js|css)$/.test(name)) add('/notice/', join(root, 'dist'), name);
  const arms = new Map();
  for (const [arm, page] of Object.entries(ourPages())) {
    const address = `/${arm.replace(/[^a-z]+/g, '-')}.html`;
    files.set(address, Buffer.from(page));
    arms.set(arm, address);
  }
  for (const [peer, name] of Object.entries(peers())) {
    const folder = join(peersFolder, language, name);
    for (const file of readdirSync(folder)) add(`/peers/${name}/`, folder, file);
    arms.set(peer, `/peers/${name}/index.html`);
  }
  return {files, arms};
}

/** The folders of the peers by their names; none if they are not built. */
function peers() {
  const list = join(peersFolder, 'peers.json');
  if (existsSync(list)) return JSON.parse(readFileSync(list, 'utf8'));
  if (options.write) throw new Error('There are no peers: run `npm run bench:peers` first.');
  console.error('Without the peers, which `npm run bench:peers` builds.');
  return {};
}

function compressed(content) {
  const params = {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY};
  return brotliCompressSync(content, {params});
}

/** A server of files that are compressed beforehand. It tells what it has sent since it was last asked. */
async function serve(files) {
  const bodies = new Map([...files].map(([address, content]) => [address, compressed(content)]));
  let sent = {bytes: 0, requests: 0, missing: []};
  const server = createServer(({url}, response) => {
    const body = bodies.get(url);
    if (url === '/favicon.ico') response.writeHead(204).end();
    else if (body === undefined) {
      sent.missing.push(url);
      response.writeHead(404).end();
    } else {
      sent.bytes += body.length;
      sent.requests += 1;
      response
        .writeHead(200, {
          'content-type': types[extname(url)],
          'content-encoding': 'br',
          'content-length': body.length,
          'cache-control': 'no-cache',
        })
        .end(body);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    takeSent() {
      const all = sent;
      sent = {bytes: 0, requests: 0, missing: []};
      return all;
    },
    close: () => server.close(),
  };
}

/** What must be drawn: the title, then the conditions within so many characters. */
function marksOf() {
  const [purchase, device, payment] = notice.eligibility.questions;
  const [{to}] = notice.eligibility.groups[0].when.all;
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const labels = [device, payment].map(({options: [{label}]}) => label[language]);
  if (purchase.kind !== 'date') throw new Error('The example has another first question.');
  const bare = (text) => text.replace(/\s/g, '');
  return {
    title: bare(notice.title[language]),
    conditions: [date.format(new Date(to)), ...labels].map(bare),
    within: 120,
  };
}

/** Runs in the page before anything else of it: makes the promise `visible` of the moment at which the notice is. */
function watch({title, conditions, within}) {
  const silent = new Set(['script', 'style', 'template', 'noscript', 'title']);

  function isDrawn(text) {
    const range = new Range();
    range.selectNodeContents(text);
    if (range.getClientRects().length === 0) return false;
    let box = text.parentNode;
    while (!(box instanceof Element) || getComputedStyle(box).display === 'contents')
      box = box.assignedSlot ?? box.parentNode ?? box.host;
    return box.checkVisibility({opacityProperty: true, visibilityProperty: true});
  }

  function textOf(node, counts) {
    if (node instanceof Text) return node.data.trim() !== '' && counts(node) ? node.data : '';
    if (silent.has(node.localName)) return '';
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const children = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
    return [...children].map((child) => textOf(child, counts)).join('');
  }

  function says(counts) {
    const text = textOf(document, counts).replace(/[\s\u200b]/g, '');
    if (!text.includes(title)) return false;
    return text
      .split(conditions[0])
      .slice(1)
      .some((after) => {
        const close = after.slice(0, within);
        const places = conditions.slice(1).map((condition) => close.indexOf(condition));
        return places.every((place, index) => place >= (places[index - 1] ?? 0));
      });
  }

  function look(resolve) {
    // Whether it is there at all is asked first: to ask whether it is drawn costs a layout.
    if (!says(() => true) || !says(isDrawn)) {
      requestAnimationFrame(() => look(resolve));
      return;
    }
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage('');
  }
  globalThis.visible = new Promise((resolve) => requestAnimationFrame(() => look(resolve)));
}

/** Loads a page in a new profile, and tells what it took. */
async function load(browser, server, arm, address) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(server.address)) faults.push(`it asked for ${url}`);
    });
    await page.setViewport({width: 360, height: 740, isMobile: true, hasTouch: true});
    await page.emulateNetworkConditions(network);
    await page.emulateCPUThrottling(4);
    await page.evaluateOnNewDocument(watch, marksOf());
    server.takeSent();
    await page.goto(server.address + address, {waitUntil: 'load', timeout: 60_000});
    const visible = await Promise.race([
      page.evaluate(() => globalThis.visible),
      setTimeout(60_000, undefined, {ref: false}),
    ]);
    if (visible === undefined) {
      const text = await page.evaluate(() => document.body.innerText.slice(0, 300));
      throw new Error(`${arm} shows no notice, but “${text}” ${faults.join(' ')}`);
    }
    await page.waitForNetworkIdle({idleTime: 1_000, timeout: 60_000});
    const {TaskDuration: seconds} = await page.metrics();
    const {missing, ...sent} = server.takeSent();
    if (missing.length > 0) faults.push(`there is no ${missing.join(', ')}`);
    if (faults.length > 0) throw new Error(`${arm}: ${faults.join('; ')}`);
    return {visible, task: seconds * 1_000, ...sent};
  } finally {
    await context.close();
  }
}

/** All loads of each arm, in the order of the rounds. */
async function measure(browser, server, arms) {
  const names = [...arms.keys()];
  const loads = new Map(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    const first = (round + names.length) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const taken = await load(browser, server, name, arms.get(name));
      // The first round fills the caches of this machine.
      if (round >= 0) loads.get(name).push(taken);
    }
    if (round >= 0) console.error(`Round ${round + 1} of ${rounds}`);
  }
  return loads;
}

function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place % 1);
}

/** The median, and the quartiles around it. */
function spread(values, digits) {
  const [first, median, third] = [0.25, 0.5, 0.75].map((part) => quantile(values, part).toFixed(digits));
  return `${median} (${first}–${third})`;
}

function rowsOf(loads) {
  const base = loads.get(plain);
  return [...loads].map(([arm, taken]) => {
    const of = (what) => taken.map((one) => one[what]);
    const ratios = (what) => taken.map((one, round) => one[what] / base[round][what]);
    return {
      way: arm,
      'visible, ms': spread(of('visible'), 0),
      'visible, ratio': spread(ratios('visible'), 2),
      'task, ms': spread(of('task'), 0),
      'task, ratio': spread(ratios('task'), 2),
      bytes: quantile(of('bytes'), 0.5).toLocaleString('en'),
      requests: quantile(of('requests'), 0.5),
    };
  });
}

async function machine(browser) {
  const load = loadavg()[0].toFixed(1);
  const setting = `n = ${rounds}, ${language}, ${network.latency} ms for each request`;
  return `Node ${process.version}, ${await browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${load}; ${setting}`;
}

/** What stands around the table of this latency. */
function marks() {
  return [`<!-- measured at ${network.latency} ms -->`, '<!-- end of what was measured -->'];
}

/** Puts the table between the marks of its latency in the page. */
async function writeReport(rows, where) {
  const names = Object.keys(rows[0]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [names, names.map(() => '---'), ...rows.map((row) => Object.values(row))]
    .map(line)
    .join('\n');
  const [start, end] = marks();
  const [before, rest = ''] = readFileSync(report, 'utf8').split(start);
  const after = rest.slice(rest.indexOf(end));
  const block = `\n\n${table}\n\n${where}; ${new Date().toISOString().slice(0, 10)}.\n\n`;
  const page = `${before}${start}${block}${after}`;
  const config = await prettier.resolveConfig(report);
  writeFileSync(report, await prettier.format(page, {...config, parser: 'markdown'}));
}

function chosen(arms) {
  if (options.only === undefined) return arms;
  const names = new Set([plain, ...options.only.split(',').map((name) => name.trim())]);
  for (const name of names)
    if (!arms.has(name)) throw new Error(`${name}: not one of ${[...arms.keys()].join(', ')}.`);
  return new Map([...arms].filter(([name]) => names.has(name)));
}

if (options.write && !readFileSync(report, 'utf8').includes(marks()[0]))
  throw new Error(`${report} has no ${marks()[0]}.`);

const {files, arms} = layOut();
const server = await serve(files);
const {args, ...launch} = launchOptions('chromium');
const browser = await puppeteer.launch({
  ...launch,
  args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  const where = await machine(browser);
  console.log(where);
  const rows = rowsOf(await measure(browser, server, chosen(arms)));
  console.table(Object.fromEntries(rows.map(({way, ...rest}) => [way, rest])));
  if (options.write) await writeReport(rows, where);
} finally {
  await browser.close();
  server.close();
}
