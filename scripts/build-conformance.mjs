/**
 * Writes the documents that other implementations can be tested with into the package: notices with their expected
 * verdicts, and those that have or lack an item of a legal profile. Run by `npm run build`.
 */
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {patched} from './json-patch.mjs';

const cases = new URL('../test/eligibility/cases/', import.meta.url);
const fixtures = new URL('../test/lint/fixtures/', import.meta.url);
const published = new URL('../dist/conformance/', import.meta.url);

function write(path, document) {
  const file = new URL(path, published);
  mkdirSync(new URL('.', file), {recursive: true});
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
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
