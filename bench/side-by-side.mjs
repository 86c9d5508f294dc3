/** What the benchmarks share that measure in a browser: a site of a few pages beside `dist/`, and how numbers are told. */
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {cpus, loadavg} from 'node:os';
import {extname} from 'node:path';
import puppeteer from 'puppeteer-core';
import {pollAtIntervals} from '../test/browsers/polling.mjs';
import {launchOptions} from '../test/browsers/puppeteer.mjs';

const dist = new URL('../dist/', import.meta.url);

const types = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json'};

/** The value below which a part of all values lies, interpolated. */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place % 1);
}

/** The median, and the quartiles around it. */
export function spread(values, digits) {
  const [first, median, third] = [0.25, 0.5, 0.75].map((part) => quantile(values, part).toFixed(digits));
  return `${median} (${first}–${third})`;
}

/** The files of the bundle, by their addresses in `/notice/`. */
function bundle() {
  const names = readdirSync(dist).filter((name) => /^incident-notice.*\.js$/.test(name));
  return names.map((name) => [`/notice/${name}`, readFileSync(new URL(name, dist))]);
}

/** A page in Japanese with the script of the library. */
export function pageOf(title, body) {
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <script type="module" src="/notice/incident-notice.js"></script>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

/** Serves the bundle and some pages, by their paths, and opens a browser that may ask nobody else. */
export async function openSite(pages) {
  const files = new Map([...bundle(), ...Object.entries(pages)]);
  const server = createServer(({url}, response) => {
    const body = files.get(url);
    if (url === '/favicon.ico') response.writeHead(204).end();
    else if (body === undefined) response.writeHead(404).end();
    else
      response.writeHead(200, {'content-type': types[extname(url)], 'cache-control': 'no-cache'}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {args, ...launch} = launchOptions('chromium');
  const browser = await puppeteer.launch({
    ...launch,
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    // Ten thousand entries at once take a slow machine a while.
    protocolTimeout: 600_000,
  });

  return {
    /** A phone in a profile of its own, at one of the pages; what throws there ends the run. */
    async visit(path, {slowdown = 1} = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      pollAtIntervals(page);
      const faults = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on(
        'response',
        (response) => response.ok() || faults.push(`${response.status()} ${response.url()}`),
      );
      await page.setViewport({width: 360, height: 740, isMobile: true, hasTouch: true});
      if (slowdown !== 1) await page.emulateCPUThrottling(slowdown);
      await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
      return {
        page,
        async leave() {
          await context.close();
          if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`);
        },
      };
    },

    /** What was measured on. */
    async machine() {
      const load = loadavg()[0].toFixed(1);
      return `Node ${process.version}, ${await browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${load}`;
    },

    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * Measures each arm once a round, each round beginning with another one. The first round fills the caches of this machine
 * and does not count.
 *
 * @returns what was measured of each arm, in the order of the rounds
 */
export async function interleaved(names, rounds, measure) {
  const taken = new Map(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    const first = (round + names.length) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const one = await measure(name);
      if (round >= 0) taken.get(name).push(one);
    }
  }
  return taken;
}
