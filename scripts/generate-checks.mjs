/**
 * Writes `docs/checks.md`: a section for each check of `validate`, under its number, with what the command line says of its
 * failing file. Run by `npm run generate`, with tsx, because checks and their files are TypeScript.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import {reviewSource} from '../src/cli/source/review-source.ts';
import {speakerFor} from '../src/localization/all-locales.ts';
import {wordProblem} from '../src/localization/worded-problems.ts';
import {checkNumbers} from '../src/model/problems/check-numbers.ts';
import {checks} from '../stories/documents/checks.ts';
import {checkNotes} from './check-notes.mjs';

const speaker = speakerFor('en');

/** What the files of a check are called, and what is said of the failing one. */
function filesOf(code, number) {
  const check = checks.find((each) => each.code === code);
  if (!check) return ['Only pages report it: no file shows it.'];
  const {failing, previous} = check;
  const problem = reviewSource(failing, previous).problems.find((each) => each.code === code);
  const place = problem.path === '' ? 'the document' : `\`${problem.path}\``;
  const names = ['failing', 'passing', ...(previous ? ['previous'] : [])];
  const files = names.map((name) => `\`incident-notice/conformance/checks/${number}/${name}.json\``);
  return [
    `The failing file has this ${problem.level} at ${place}: ${wordProblem(problem, speaker).replace(/[<*_]/g, '\\$&')}`,
    `Files: ${files.join(', ')}.`,
  ];
}

function section([code, number]) {
  const [meaning, mending] = checkNotes[code];
  return [`## ${number}`, `\`${code}\`. ${meaning}`, `To mend it: ${mending}`, ...filesOf(code, number)];
}

const rows = Object.entries(checkNumbers).map(
  ([code, number]) => `| [${number}](#${number.toLowerCase()}) | \`${code}\` |`,
);
const page = [
  '# Checks',
  '<!-- Written from src/model/problems and scripts/check-notes.mjs by scripts/generate-checks.mjs. Do not edit. -->',
  'What `validate` looks for, each under a number that stays: it is never given to another check. `validate --json` tells it as `number`. Each has a file of which it complains, and the same mended; where a change is the problem, also the notice before. What `lint` looks for has numbers of its own: see [Legal profiles](legal-profiles.md).',
  ['| Number | Code |', '| --- | --- |', ...rows].join('\n'),
  ...Object.entries(checkNumbers).flatMap(section),
].join('\n\n');

const file = fileURLToPath(new URL('../docs/checks.md', import.meta.url));
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(page, {...options, parser: 'markdown'}));
