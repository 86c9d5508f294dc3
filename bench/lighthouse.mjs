/**
 * Prints what Lighthouse says of the built pages on a middling phone, and fails below the budgets. Run by
 * `npm run verify`, after the build. With names of pages after it, it looks at these alone.
 *
 * What else the machine does takes from the performance, and nothing adds to it: the best of a few runs counts. The rest must
 * hold in each.
 */
import {existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {launch} from 'chrome-launcher';
import lighthouse from 'lighthouse';
import {serveFolder} from '../scripts/static-server.mjs';
import {launchOptions} from '../test/browsers/puppeteer.mjs';

/** The least that each page must have, of 100. */
const budgets = {performance: 95, accessibility: 100, 'best-practices': 100};

/** As many runs as the performance needs, of at most so many. */
const mostRuns = 5;

/** The pages, by what they are called, and what must have been built for them. */
const pages = {
  'one page': {path: 'notice.html', needs: 'dist/server/index.js', script: 'npm run build'},
  element: {path: 'examples/embed.html', needs: 'dist/incident-notice.js', script: 'npm run build'},
  playground: {
    path: 'dist/playground/',
    needs: 'dist/playground/index.html',
    script: 'node scripts/build-playground.mjs',
  },
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** A folder with the pages and nothing else of the repository. */
async function layOut() {
  const {renderPage} = await import('../dist/server/index.js');
  const notice = JSON.parse(readFileSync(join(root, 'examples/netoff-2012.json'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  for (const name of ['dist', 'examples']) symlinkSync(join(root, name), join(folder, name), 'dir');
  writeFileSync(join(folder, 'notice.html'), renderPage(notice));
  return folder;
}

/** Scores of 100, whether search engines may list the page, and what it asked other hosts for. */
async function look(url, port) {
  const {lhr} = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: [...Object.keys(budgets), 'seo'],
  });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const requests = lhr.audits['network-requests'].details.items.map((request) => request.url);
  return {
    scores: Object.fromEntries(
      Object.entries(lhr.categories).map(([id, {score}]) => [id, Math.round(score * 100)]),
    ),
    listed: lhr.audits['is-crawlable'].score === 1,
    strangers: requests.filter(
      (request) => /^https?:/.test(request) && !request.startsWith(new URL(url).origin),
    ),
    // What costs points, other than the speed, is what somebody must mend.
    faults: ['accessibility', 'best-practices'].flatMap((category) =>
      lhr.categories[category].auditRefs
        .filter(({id, weight}) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
        .map(({id}) => `${id}: ${lhr.audits[id].title}`),
    ),
  };
}

/** Several looks as one: the best of what swings, the worst of what must hold. */
function summary(looks) {
  const worst = (category) => Math.min(...looks.map(({scores}) => scores[category]));
  return {
    performance: Math.max(...looks.map(({scores}) => scores.performance)),
    'all runs': looks.map(({scores}) => scores.performance).join(' '),
    accessibility: worst('accessibility'),
    'best-practices': worst('best-practices'),
    seo: worst('seo'),
  };
}

function complaints(name, looks) {
  const scores = summary(looks);
  return [
    ...Object.entries(budgets)
      .filter(([category, least]) => scores[category] < least)
      .map(([category, least]) => `${category} is ${scores[category]}, below ${least}`),
    ...new Set(looks.flatMap(({faults}) => faults)),
    ...(looks.every(({listed}) => listed) ? [] : ['search engines are told not to list it']),
    ...new Set(looks.flatMap(({strangers}) => strangers.map((url) => `it asks another host for ${url}`))),
  ].map((complaint) => `${name}: ${complaint}`);
}

const chosen = Object.entries(pages).filter(([name]) => argv.length < 3 || argv.slice(2).includes(name));
for (const [name, {needs, script}] of chosen) {
  if (!existsSync(join(root, needs))) throw new Error(`${name}: run \`${script}\` first.`);
}

const folder = await layOut();
const server = await serveFolder(folder);
const {executablePath, args} = launchOptions('chromium');
const chrome = await launch({
  chromePath: executablePath,
  // No name but this machine's is looked up, whatever the browser or Lighthouse would like to know.
  chromeFlags: [...args, '--headless=new', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  const table = {};
  const all = [];
  for (const [name, {path}] of chosen) {
    const looks = [];
    do {
      looks.push(await look(`${server.address}/${path}`, chrome.port));
    } while (looks.length < mostRuns && summary(looks).performance < budgets.performance);
    table[name] = summary(looks);
    all.push(...complaints(name, looks));
  }
  console.table(table);
  for (const complaint of all) console.error(complaint);
  if (all.length > 0) process.exitCode = 1;
} finally {
  chrome.kill();
  await server.close();
  rmSync(folder, {recursive: true});
}
