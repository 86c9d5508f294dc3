/**
 * Builds, and tests every layer once: `npm test`. With names of steps after it (`npm test -- browser job`), it runs these
 * alone, on what was built before.
 */
import {argv} from 'node:process';
import {checkNames, chooseSteps, report, run, runLanes} from './steps.mjs';

/** Nearly half of the time of all unit tests; beside the others, both cores are busy. */
const randomRules = 'test/eligibility/property.test.ts';

const lanes = [
  {
    steps: {
      unit: `npm run test:unit -- --ignore ${randomRules}`,
      // The main job of the library from end to end: a reader's answers to a verdict, on paper and in private.
      job: 'mocha --config test/page/job.json',
    },
  },
  {
    steps: {
      rules: `mocha --no-config --import=tsx --timeout 60000 ${randomRules}`,
      browser: 'npm run test:browser',
    },
  },
];

const names = argv.slice(2);
checkNames(lanes, names);
if (names.length === 0) {
  run('node test/browsers/ready.mjs');
  run('npm run build');
}
report(await runLanes(chooseSteps(lanes, names)));
