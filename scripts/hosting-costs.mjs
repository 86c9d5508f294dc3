/**
 * Measures what a reader of a notice costs its server, behind nginx with `deploy/nginx.conf`, in Chromium. Run by
 * `npm run update -- costs`, it writes the table of docs/hosting.md; a test measures again and compares.
 *
 * Counted is what the browser has received of HTTP/2, headers and bodies. TLS and TCP come on top.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {precompress} from '../deploy/precompress.mjs';
import {pollAtIntervals} from '../test/browsers/polling.mjs';
import {launchOptions} from '../test/browsers/puppeteer.mjs';
import {writeHostedSite} from './hosted-site.mjs';
import {startNginx} from './nginx.mjs';

const page = new URL('../docs/hosting.md', import.meta.url);

/** Between these lines of the page the table stands. */
const borders = ['<!-- costs: npm run update -- costs -->', '<!-- end of costs -->'];

const readers = 10_000_000;
const secondsPerHour = 3600;

/** What a tab has received so far. */
async function meter(tab) {
  const received = {requests: 0, bytes: 0};
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({encodedDataLength}) => {
    // What the browser had already has no length.
    if (encodedDataLength === 0) return;
    received.requests += 1;
    received.bytes += encodedDataLength;
  });
  return () => {
    const {requests, bytes} = received;
    Object.assign(received, {requests: 0, bytes: 0});
    return {requests, bytes};
  };
}

/** A visit by somebody who was never there, up to a notice whose form is ready. */
async function visit(browser, address, awaited) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  pollAtIntervals(tab);
  // Only for what hangs: the machine may do other things, too.
  tab.setDefaultTimeout(200_000);
  await tab.setViewport({width: 360, height: 740});
  const read = await meter(tab);
  await tab.goto(address);
  await tab.waitForSelector(awaited);
  await tab.waitForNetworkIdle();
  return {tab, read, close: () => context.close()};
}

async function firstVisit(browser, address, awaited = 'incident-notice >>> form') {
  const {read, close} = await visit(browser, address, awaited);
  const cost = read();
  await close();
  return cost;
}

/** The same reader again while all is fresh, and what `refresh` asks for: whether there is a new revision. */
async function laterRequests(browser, address) {
  const {tab, read, close} = await visit(browser, `${address}/`, 'incident-notice >>> form');
  read();
  await tab.goto(`${address}/`);
  await tab.waitForSelector('incident-notice >>> form');
  await tab.waitForNetworkIdle();
  const again = read();
  await tab.evaluate(async () => {
    const response = await fetch('/notice/incident.json', {cache: 'no-cache'});
    await response.text();
  });
  await tab.waitForNetworkIdle();
  const poll = read();
  await close();
  return {again, poll};
}

/**
 * @returns {Promise<Record<string, {requests: number, bytes: number}>>} what a reader costs, by what they do
 */
export async function measureCosts() {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-costs-'));
  const {pagePolicies} = await writeHostedSite(folder);
  await precompress(folder);
  const nginx = await startNginx(folder, {pagePolicies});
  const options = launchOptions('chromium');
  const browser = await puppeteer.launch({...options, args: [...options.args, ...nginx.chromiumArguments]});
  try {
    const {address} = nginx;
    const {again, poll} = await laterRequests(browser, address);
    return {
      'first visit': await firstVisit(browser, `${address}/`),
      'first visit, server-rendered': await firstVisit(browser, `${address}/server.html`),
      'first visit to the page without scripts': await firstVisit(
        browser,
        `${address}/notice/incident.html`,
        'main',
      ),
      'second visit within a minute': again,
      'one poll of `refresh`, nothing new': poll,
    };
  } finally {
    await browser.close();
    await nginx.close();
    rmSync(folder, {recursive: true});
  }
}

/** Rows of the table: what one reader costs, and ten million of them in an hour. */
function rowsOf(costs) {
  return Object.entries(costs).map(([what, {requests, bytes}]) => {
    const perSecond = (readers * requests) / secondsPerHour;
    const total = readers * bytes;
    const gigabits = (total * 8) / secondsPerHour / 1e9;
    return [
      what,
      String(requests),
      bytes.toLocaleString('en'),
      Math.round(perSecond).toLocaleString('en'),
      `${Math.round(total / 1e9).toLocaleString('en')} GB`,
      `${gigabits.toFixed(2)} Gbit/s`,
    ];
  });
}

function tableOf(costs) {
  const head = ['A reader’s', 'Requests', 'Bytes', 'Requests a second', 'In the hour', 'On average'];
  const rows = [head, head.map(() => '---'), ...rowsOf(costs)];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function tableIn(text) {
  const [start, end] = borders.map((border) => text.indexOf(border));
  if (start === -1 || end === -1) throw new Error(`docs/hosting.md has no ${borders.join(' … ')}.`);
  return {start: start + borders[0].length, end};
}

/**
 * @returns {Record<string, {requests: number, bytes: number}>} what the page says
 */
export function documentedCosts() {
  const text = readFileSync(page, 'utf8');
  const {start, end} = tableIn(text);
  const [, , ...rows] = text.slice(start, end).trim().split('\n');
  return Object.fromEntries(
    rows.map((row) => {
      const [, what, requests, bytes] = row.split('|').map((cell) => cell.trim());
      return [what, {requests: Number(requests), bytes: Number(bytes.replaceAll(',', ''))}];
    }),
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(page, 'utf8');
  const {start, end} = tableIn(text);
  const table = tableOf(await measureCosts());
  writeFileSync(page, `${text.slice(0, start)}\n\n${table}\n\n${text.slice(end)}`);
  console.log(table);
}
