/**
 * What each module of the bundle costs: `npm run size`, after the build, with names of files after `--`
 * (`npm run size -- incident-notice-checker.js`) for a part of it. Prints a table a file, the dearest module first, and writes
 * a treemap of all to `coverage/size/treemap.html`.
 *
 * A module costs what its file would be smaller without it. Modules share words, so the costs of a file's modules are
 * together less than the file; and they are compressed here one after another, and not as one program, so that the file is a
 * little smaller than is said here.
 */
import {mkdirSync} from 'node:fs';
import {argv, chdir} from 'node:process';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {minify} from '@swc/core';
import {rollup} from 'rollup';
import {visualizer} from 'rollup-plugin-visualizer';
import bundles from '../rollup.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const treemap = 'coverage/size/treemap.html';

/** The size of some modules in one file, in bytes of brotli 11. */
function sizeOf(modules) {
  return brotliCompressSync(modules.map(({code}) => code).join('\n')).length;
}

/** Nothing is dropped that only other modules use. */
const options = {module: true, mangle: {toplevel: true}, compress: {toplevel: false, unused: false}};

/** A module as short as it ships, but for what it shares with others: its exports keep their names. */
async function minified([id, {code}]) {
  const module = id.replace(/^.*\/(?:dist|node_modules)\//, '');
  return {module, code: (await minify(code, options)).code};
}

async function tableOf({modules}) {
  const all = await Promise.all(
    Object.entries(modules)
      .filter(([, {code}]) => code)
      .map(minified),
  );
  const total = sizeOf(all);
  const rows = all.map((each) => ({
    module: each.module,
    bytes: each.code.length,
    brotli: total - sizeOf(all.filter((other) => other !== each)),
  }));
  return {total, rows: rows.sort((one, other) => other.brotli - one.brotli)};
}

/** The files of the module bundle, which is the first; not minified, and not written. */
async function chunksOf([{output, plugins, ...options}]) {
  const bundle = await rollup({...options, plugins});
  const treemapWriter = visualizer({
    filename: treemap,
    template: 'treemap',
    brotliSize: true,
    title: 'Bundle',
  });
  const [{dir, ...plain}] = output;
  const generated = await bundle.generate({...plain, dir, plugins: [treemapWriter]});
  await bundle.close();
  return generated.output.filter(({type}) => type === 'chunk');
}

chdir(root);
mkdirSync('coverage/size', {recursive: true});
const chunks = await chunksOf(bundles);
const chosen = argv.slice(2);
const known = chunks.map(({fileName}) => fileName);
const unknown = chosen.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such file: ${unknown.join(', ')}. There are:\n  ${known.join('\n  ')}`);
  process.exitCode = 2;
} else {
  for (const chunk of chunks.filter(({fileName}) => chosen.length === 0 || chosen.includes(fileName))) {
    const {total, rows} = await tableOf(chunk);
    console.log(`\n${chunk.fileName}: ${total} bytes`);
    console.table(Object.fromEntries(rows.map(({module, ...rest}) => [module, rest])));
  }
  console.log(`\n${treemap} shows all at once.`);
}
