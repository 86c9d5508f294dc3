import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {globSync} from 'tinyglobby';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/incident-notice/shared-pages');

/** Those that change their page for good: what is registered stays, and so does a policy. */
const alone = ['test/elements/{hostile,registration}.test.ts'];

/** Writes a file that runs test files. Its name tells what is in it, so that two runs side by side agree. */
function writePage(files) {
  const lines = files.map((file) => `import '/${file.replace(/\.ts$/, '.js')}';\n`).join('');
  const name = createHash('sha256').update(lines).digest('hex').slice(0, 12);
  mkdirSync(folder, {recursive: true});
  const page = join(folder, `${name}.js`);
  writeFileSync(page, lines);
  return page;
}

/**
 * Puts test files together to pages: a page to each file takes twice as long, because each loads most of the library. They
 * are dealt out by turns, so that the pages take about as long as each other.
 *
 * @param {string[]} patterns of the files, from the root of the project
 * @param {number} count how many pages they share
 * @returns {string[]} the files that Web Test Runner opens a page for
 */
export function sharedPages(patterns, count) {
  const all = globSync(patterns, {cwd: root}).sort();
  const shared = globSync(patterns, {cwd: root, ignore: alone}).sort();
  const pages = Array.from({length: count}, (_, turn) =>
    writePage(shared.filter((_file, index) => index % count === turn)),
  );
  return [...pages, ...all.filter((file) => !shared.includes(file))];
}
