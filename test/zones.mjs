/**
 * Runs the unit tests on machines of four zones: one that every bug likes, two that change their clocks in opposite
 * halves of the year, and one far east of Greenwich. Run by `npm run verify`. Zones that are named
 * after it (`node test/zones.mjs Asia/Tokyo`) run alone.
 *
 * Each zone tries random rules of its own, and compares 20,000 verdicts with those of the oracle; other properties, which
 * `npm run test:unit` tries more often, 500 times. What is printed before a zone's tests repeats them, if `npm run
 * test:unit` is written after it.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {buffer} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';

const mochaProgram = fileURLToPath(import.meta.resolve('mocha/bin/mocha.js'));

const seeds = {
  UTC: '2012121701',
  'America/New_York': '2012121702',
  'Australia/Sydney': '2012121703',
  'Asia/Tokyo': '2012121704',
};
const {ORACLE_RUNS = '20000', PROPERTY_RUNS = '500'} = process.env;

/** What takes long and knows of no zone: it has been run once, in the machine's own. */
const ignored = [
  'test/cli/**',
  'test/server/**',
  'test/styles/**',
  'test/eligibility/{limits,near-misses}.test.ts',
  'test/model/reading/gate-borders.test.ts',
  'test/model/schema/**',
].flatMap((files) => ['--ignore', files]);

async function testIn([zone, seed]) {
  const words = ['--config', 'test/mocha.json', '--reporter', 'dot', ...ignored];
  const mocha = spawn(process.execPath, [mochaProgram, ...words], {
    env: {...process.env, TZ: zone, PROPERTY_SEED: seed, PROPERTY_RUNS, ORACLE_RUNS},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(mocha, 'exit');
  const output = await buffer(mocha.stdout);
  const [code] = await exit;
  console.log(`\nTZ=${zone} PROPERTY_SEED=${seed} PROPERTY_RUNS=${PROPERTY_RUNS} ORACLE_RUNS=${ORACLE_RUNS}`);
  process.stdout.write(output);
  if (code !== 0) process.exitCode = 1;
}

const named = process.argv.slice(2);
const unknown = named.filter((zone) => !(zone in seeds));
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}: not one of ${Object.keys(seeds).join(', ')}.`);

// Two at a time: that is how many cores the smallest machine of continuous integration has.
const [first, second, ...others] = Object.entries(seeds).filter(
  ([zone]) => named.length === 0 || named.includes(zone),
);
await Promise.all([first, second].filter(Boolean).map(testIn));
await Promise.all(others.map(testIn));
