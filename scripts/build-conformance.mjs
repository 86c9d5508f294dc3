/**
 * Writes the documents that other implementations can be tested with into the package: notices with their expected
 * verdicts, those that have or lack an item of a legal profile, and files of which each check complains or does not. Run by
 * `npm run build`, with tsx, because these files are made in TypeScript.
 */
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {checkNumbers} from '../src/model/problems/check-numbers.ts';
import {checks} from '../stories/documents/checks.ts';
import {patched} from './json-patch.mjs';

const cases = new URL('../test/eligibility/cases/', import.meta.url);
const fixtures = new URL('../test/lint/fixtures/', import.meta.url);
const published = new URL('../dist/conformance/', import.meta.url);

function writeText(path, text) {
  const file = new URL(path, published);
  mkdirSync(new URL('.', file), {recursive: true});
  writeFileSync(file, text);
}

function write(path, document) {
  writeText(path, `${JSON.stringify(document, null, 2)}\n`);
}

mkdirSync(published, {recursive: true});
for (const file of readdirSync(cases)) {
  // The facts that the cases were drawn from say nothing of verdicts.
  if (file !== 'facts.json') copyFileSync(new URL(file, cases), new URL(file, published));
}

for (const file of readdirSync(fixtures)) {
  const {passing, failing} = JSON.parse(readFileSync(new URL(file, fixtures), 'utf8'));
  write(`lint/${basename(file, '.json')}/passing.json`, passing);
  for (const [item, changes] of Object.entries(failing))
    write(`lint/${item}.json`, patched(passing, changes));
}

for (const {code, previous, failing, passing} of checks) {
  const folder = `checks/${checkNumbers[code]}`;
  // As an owner would save them: one is no JSON, although it is called so.
  writeText(`${folder}/failing.json`, failing);
  writeText(`${folder}/passing.json`, passing);
  if (previous) write(`${folder}/previous.json`, previous);
}
