/**
 * Copies the notices with their expected verdicts into the package, so that other implementations can be tested with them.
 * Run by `npm run build`.
 */
import {copyFileSync, mkdirSync, readdirSync} from 'node:fs';

const cases = new URL('../test/eligibility/cases/', import.meta.url);
const published = new URL('../dist/conformance/', import.meta.url);

mkdirSync(published, {recursive: true});
for (const file of readdirSync(cases)) {
  // The facts that the cases were drawn from say nothing of verdicts.
  if (file !== 'facts.json') copyFileSync(new URL(file, cases), new URL(file, published));
}
