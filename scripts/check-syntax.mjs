/**
 * Fails if a script for browsers needs a newer JavaScript than docs/browsers.md says: an older browser would run none of
 * it. Run by `npm run verify`, after the build. Of functions that a browser may not have it knows nothing.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {parse} from 'acorn';

const dist = new URL('../dist/', import.meta.url);

/** The edition of ECMAScript that a file may be written in. */
function targetOf(name) {
  return name.includes('.classic')
    ? {ecmaVersion: 2017, sourceType: 'script'}
    : {ecmaVersion: 2022, sourceType: 'module'};
}

const names = ['', 'hashed/'].flatMap((folder) =>
  readdirSync(new URL(folder, dist))
    .filter((name) => /^incident-notice.*\.js$/.test(name))
    .map((name) => folder + name),
);
if (names.length === 0) throw new Error('There are no bundles in dist/: run `npm run build` first.');

for (const name of names) {
  const target = targetOf(name);
  try {
    parse(readFileSync(new URL(name, dist), 'utf8'), target);
  } catch (error) {
    console.error(`dist/${name} is not ECMAScript ${target.ecmaVersion}: ${error.message}`);
    process.exitCode = 1;
  }
}
