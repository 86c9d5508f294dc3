/**
 * Writes anew what a person has to look at before it is committed: `npm run update -- trees`. What follows the kind goes to
 * mocha, such as `--grep Verdicts`.
 */
import {argv, env} from 'node:process';
import {run} from './steps.mjs';

const kinds = {
  trees: 'mocha --config test/stories/mocha.json',
  pictures: 'mocha --config test/stories/visual/mocha.json',
  screens: 'tsx scripts/generate-screens.mjs',
  findings: 'mocha --no-config --node-option import=tsx test/lint/findings.test.ts',
  costs: 'node scripts/hosting-costs.mjs && prettier --write docs/hosting.md',
};

function quoted(word) {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

const [kind = '', ...rest] = argv.slice(2);
if (Object.hasOwn(kinds, kind)) {
  env.UPDATE = kind;
  run([kinds[kind], ...rest.map(quoted)].join(' '));
} else {
  console.error(`What is to be updated? One of ${Object.keys(kinds).join(', ')}, of what was built.`);
  process.exitCode = 2;
}
