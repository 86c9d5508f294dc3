/**
 * All checks: `npm run verify`. With names of steps after it (`npm run verify -- lint budgets`), it runs these alone, on
 * what was built before; with `--tested`, all but `npm test`, for who has just run that; with `--release`, also those that
 * say the same of other zones and engines, and Lighthouse.
 */
import {argv, env} from 'node:process';
import {checkNames, chooseSteps, report, runLanes} from './steps.mjs';

env.TZ = 'UTC';

/** What the lanes need. */
const first = {
  generated: 'node scripts/check-generated.mjs',
  test: 'PROPERTY_SEED=2012121701 ORACLE_RUNS=20000 npm test',
  playground: 'node scripts/build-playground.mjs',
};

/** Before a release only: what takes long and says the same again, and what a slow machine fails. */
const repeats = [
  'coverage',
  'zones-in-full',
  'firefox-in-full',
  'firefox-pages',
  'firefox-readers',
  'webkit-in-full',
  'lighthouse',
];

/** What is part of one of those. */
const parts = ['zones', 'firefox', 'webkit'];

const lanes = [
  {
    steps: {
      pages: 'mocha --config test/page/rest.json',
      studio: 'mocha --config test/playground/mocha.json',
      deploy: 'mocha --config test/deploy/mocha.json',
      firefox: 'ENGINE=firefox wtr --config test/engines.config.mjs',
    },
  },
  {
    steps: {
      storybook: 'npm run build:storybook',
      stories: 'npm run test:stories',
      pictures: 'mocha --config test/stories/visual/mocha.json',
      types: 'npm run types',
      syntax: 'node scripts/check-syntax.mjs',
      budgets: 'npm run budgets',
      package: 'node scripts/check-package.mjs',
      hosts: 'mocha --config test/hosts/mocha.json',
      'firefox-pages': 'ENGINE=firefox mocha --config test/page/firefox.json',
      'firefox-in-full': 'ENGINE=firefox npm run test:browser',
      'firefox-readers': 'ENGINE=firefox mocha --config test/page/firefox-readers.json',
    },
  },
  {
    isBehind: true,
    steps: {
      lint: 'npm run lint',
      hostile: 'mocha --config test/hostile/mocha.json',
      coverage: 'node scripts/coverage.mjs',
      // In other zones than the machine's own; other random rules, and fewer of them.
      zones: 'ORACLE_RUNS=1000 node test/zones.mjs America/New_York Australia/Sydney Asia/Tokyo',
      'zones-in-full': 'node test/zones.mjs',
      webkit: 'ENGINE=webkit wtr --config test/engines.config.mjs',
      'webkit-in-full': 'ENGINE=webkit npm run test:browser',
    },
  },
];

/** What measures time, and so has the machine to itself. */
const last = {lighthouse: 'node bench/lighthouse.mjs'};

const phases = [[{steps: first}], lanes, [{steps: last}]];

function chosenNames() {
  const all = phases.flat().flatMap(({steps}) => Object.keys(steps));
  const named = argv.slice(2).filter((word) => !word.startsWith('--'));
  checkNames(phases.flat(), named);
  if (named.length > 0) return named;
  const left = [
    ...(argv.includes('--tested') ? ['test'] : []),
    ...(argv.includes('--release') ? parts : repeats),
  ];
  return all.filter((name) => !left.includes(name));
}

const names = chosenNames();
const outcomes = [];
for (const phase of phases) {
  outcomes.push(...(await runLanes(chooseSteps(phase, names))));
  if (outcomes.some(({result}) => result === 'FAILED')) break;
}
report(outcomes);
