/**
 * Prints what nginx does with `deploy/nginx.conf`, beside the same bytes as bare files, which have no headers but those of
 * nginx itself and are looked up under the name that they are asked for: how many requests a second it answers, and what
 * time of a processor one takes. Run by `node bench/hosting.mjs`, after the build; it needs Linux, nginx and wrk.
 *
 * All are measured in turn, round by round, over TLS on this machine, which wrk and nginx share: what counts are the ratios,
 * of two numbers of one round. The bare files are measured twice, so that the noise is known. What else the machine does
 * takes from the requests a second, and hardly from the time of the processor.
 */
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:https';
import {cpus, release, tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {precompress} from '../deploy/precompress.mjs';
import {writeHostedSite} from '../scripts/hosted-site.mjs';
import {startNginx} from '../scripts/nginx.mjs';

const run = promisify(execFile);
const script = fileURLToPath(new URL('hosting.lua', import.meta.url));

const rounds = 15;
const secondsPerRound = 1;
const connections = 32;

/** What a reader of the example asks for at most, by what it is. */
const library = ['', '-en', '-checker', '-zone', '-soft-bound', '-eras'].map(
  (name) => `incident-notice${name}.js`,
);

async function wrk(address, paths) {
  const options = ['-t1', `-c${connections}`, `-d${secondsPerRound}s`, '-s', script, address, '--', ...paths];
  try {
    const {stdout} = await run('wrk', options);
    const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
    const [, requests] = /(\d+) requests in/.exec(stdout) ?? [];
    if (perSecond === undefined || requests === undefined || /Non-2xx|Socket errors/.test(stdout))
      throw new Error(stdout);
    return {perSecond: Number(perSecond), requests: Number(requests)};
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error('No wrk was found: install it on Debian or Ubuntu with "apt-get install wrk".', {
      cause: error,
    });
  }
}

/** The time of a processor that the processes which answer have taken so far, in microseconds. */
function processorTime({pid}, ticksPerSecond) {
  const workers = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const ticks = workers.map((worker) => {
    // The second field is a name in parentheses; user and system time are the 14th and 15th.
    const fields = readFileSync(`/proc/${worker}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return (ticks.reduce((sum, each) => sum + each, 0) / ticksPerSecond) * 1e6;
}

/** The bytes that a browser is sent for a path. */
function bytesAt({address, certificate}, path) {
  return new Promise((resolve, reject) => {
    const asked = request(
      address + path,
      {ca: certificate, headers: {'accept-encoding': 'br'}},
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.once('end', () => resolve(Buffer.concat(chunks)));
      },
    );
    asked.once('error', reject).end();
  });
}

/** A value below which a share of sorted values lies, between two of them where it has to be. */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

/** Median and quartiles as a person reads them. */
function summary(values, digits) {
  const sorted = values.toSorted((a, b) => a - b);
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share).toFixed(digits));
  return {median: Number(median), quartiles: `${lower} … ${upper}`};
}

/** Measures all arms, once a round each; the order turns, so that none is always first. */
async function measure(nginx, arms, paths) {
  const {stdout} = await run('getconf', ['CLK_TCK']);
  const taken = arms.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (let place = 0; place < arms.length; place++) {
      const arm = (place + round + arms.length) % arms.length;
      const before = processorTime(nginx, Number(stdout));
      const {perSecond, requests} = await wrk(arms[arm].address, paths);
      const cost = (processorTime(nginx, Number(stdout)) - before) / requests;
      // The first round warms up.
      if (round >= 0) taken[arm].push({perSecond, cost});
    }
  }
  return taken;
}

/** A table of one of the numbers, with its ratio to that of the bare files in the same round. */
function print(title, arms, taken, digits) {
  const rows = arms.map(({name}, arm) => {
    const {median, quartiles} = summary(taken[arm], digits);
    const ratio = summary(
      taken[arm].map((value, round) => value / taken[1][round]),
      3,
    );
    const own = arm === 1 ? {ratio: 1} : {ratio: ratio.median, 'its quartiles': ratio.quartiles};
    return [name, {n: taken[arm].length, median, quartiles, ...own}];
  });
  console.log(title);
  console.table(Object.fromEntries(rows));
}

async function compare(nginx, arms, paths) {
  const taken = await measure(nginx, arms, paths);
  const all = (key) => taken.map((each) => each.map((numbers) => numbers[key]));
  print('Requests a second:', arms, all('perSecond'), 0);
  print('Microseconds of a processor for a request:', arms, all('cost'), 1);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-hosting-'));
const [site, bare] = ['site', 'bare'].map((name) => join(folder, name));
let nginx;
try {
  const {addressOf, pagePolicies} = await writeHostedSite(site);
  await precompress(site);
  mkdirSync(bare);
  nginx = await startNginx(site, {pagePolicies, bareFolders: [bare, bare]});
  const paths = ['/notice/incident.json', ...library.map(addressOf)];
  let bytes = 0;
  for (const path of paths) {
    const content = await bytesAt(nginx, path);
    bytes += content.length;
    mkdirSync(dirname(join(bare, path)), {recursive: true});
    writeFileSync(join(bare, path), content);
  }
  const arms = ['deploy/nginx.conf', 'bare files', 'bare files again (noise)'].map((name, index) => ({
    name,
    address: [nginx.address, ...nginx.bareAddresses][index],
  }));
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Linux ${release()}; ${connections} connections, ${secondsPerRound} s a round`,
  );
  console.log('\nThe document:');
  await compare(nginx, arms, paths.slice(0, 1));
  console.log(`\nThe document and ${library.length} files of the library in turn, ${bytes} bytes together:`);
  await compare(nginx, arms, paths);
} finally {
  await nginx?.close();
  rmSync(folder, {recursive: true});
}
