/**
 * Prints what the bundles cost on the wire, and fails if the one that sites embed costs too much. Run by
 * `npm run budgets`, after the build.
 *
 * The sizes are of brotli 11, with which a CDN serves files that it keeps.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** The most that a file may cost, in bytes. */
const budgets = {'incident-notice.js': 20_100};

const folder = new URL('../dist/', import.meta.url);

function brotli(content) {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

const bundles = readdirSync(folder)
  .filter((name) => /^incident-notice.*\.js$/.test(name))
  .map((name) => {
    const content = readFileSync(new URL(name, folder));
    return {
      bundle: name,
      bytes: content.length,
      gzip: gzipSync(content, {level: 9}).length,
      brotli: brotli(content).length,
      budget: budgets[name] ?? '',
    };
  });
console.table(Object.fromEntries(bundles.map(({bundle, ...sizes}) => [bundle, sizes])));

for (const [name, budget] of Object.entries(budgets)) {
  const cost = bundles.find(({bundle}) => bundle === name)?.brotli;
  if (cost === undefined) throw new Error(`There is no dist/${name}: run \`npm run build\` first.`);
  if (cost <= budget) continue;
  console.error(`dist/${name} costs ${cost} bytes, ${cost - budget} more than its budget of ${budget}.`);
  process.exitCode = 1;
}
