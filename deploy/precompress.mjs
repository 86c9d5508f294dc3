/**
 * Writes a `.br` and a `.gz` beside each text file of a folder, for servers that send files as they lie there:
 * `node deploy/precompress.mjs FOLDER`, after each change. With `--check` it writes nothing, and fails if a file has changed
 * since.
 *
 * A server does not look at what is in such a file: beside a new document, an old `.br` would be sent to nearly all readers.
 * So contents are compared, and not times, and what belongs to no file any more is taken away.
 */
import {readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs, promisify} from 'node:util';
import {brotliCompress, brotliDecompress, constants, gunzip, gzip} from 'node:zlib';

const compressWithBrotli = promisify(brotliCompress);
const compressWithGzip = promisify(gzip);

const textFile = /\.(?:css|html|js|json|svg|txt|xml)$/;

const encodings = [
  {
    extension: '.br',
    compress: (content) =>
      compressWithBrotli(content, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
    decompress: promisify(brotliDecompress),
  },
  {
    extension: '.gz',
    compress: (content) => compressWithGzip(content, {level: constants.Z_BEST_COMPRESSION}),
    decompress: promisify(gunzip),
  },
];

/** What a file has in it; nothing if it is not there. */
async function contentOf(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a compressed file still holds this content. One that is broken does not. */
async function holds(compressed, content, {decompress}) {
  try {
    return content.equals(await decompress(compressed));
  } catch {
    return false;
  }
}

/** Puts a whole file in the place of another: nobody is ever sent a part of it. */
async function replace(path, content) {
  const whole = `${path}.new`;
  await writeFile(whole, content);
  await rename(whole, path);
}

/** What one compressed file is, and has to become; without content, it should not be there. */
async function compare(path, content, encoding) {
  const present = await contentOf(path);
  if (content && present && (await holds(present, content, encoding))) return {path, state: 'unchanged'};
  const wanted = content && (await encoding.compress(content));
  // What gets no smaller is sent as it is.
  if (wanted && wanted.length < content.length) return {path, state: 'written', wanted};
  return {path, state: present ? 'removed' : 'unchanged'};
}

/**
 * Brings the compressed files of a folder up to date.
 *
 * @param {string} folder
 * @param {{isDry?: boolean}} [options] - `isDry` writes nothing
 * @returns {Promise<{written: string[], removed: string[], unchanged: number}>} paths within the folder, and how many other
 *   files there are
 */
export async function precompress(folder, {isDry = false} = {}) {
  const names = (await readdir(folder, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const plainNames = new Set(names.map((name) => name.replace(/\.(?:br|gz)$/, '')));
  const outcome = {written: [], removed: [], unchanged: 0};
  for (const name of [...plainNames].filter((plainName) => textFile.test(plainName))) {
    const content = await contentOf(join(folder, name));
    const changes = await Promise.all(
      encodings.map((encoding) => compare(join(folder, name + encoding.extension), content, encoding)),
    );
    for (const {path, state, wanted} of changes) {
      if (state === 'unchanged') outcome.unchanged += 1;
      else outcome[state].push(relative(folder, path));
      if (isDry) continue;
      if (state === 'written') await replace(path, wanted);
      if (state === 'removed') await rm(path);
    }
  }
  return outcome;
}

async function main() {
  const {positionals, values} = parseArgs({allowPositionals: true, options: {check: {type: 'boolean'}}});
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    console.error('Usage: node deploy/precompress.mjs FOLDER [--check]');
    process.exitCode = 2;
    return;
  }
  const {written, removed, unchanged} = await precompress(folder, {isDry: values.check});
  if (!values.check) {
    console.log(
      `${folder}: written: ${written.length}, removed: ${removed.length}, unchanged: ${unchanged}.`,
    );
    return;
  }
  for (const name of written) console.error(`${name} is missing, or older than its file.`);
  for (const name of removed) console.error(`${name} belongs to no file, or is no smaller.`);
  if (written.length + removed.length > 0) process.exitCode = 1;
}

if (argv[1] === fileURLToPath(import.meta.url)) await main();
