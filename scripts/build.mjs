/** Writes `dist/`, all of what is published: `npm run build`. */
import {chmodSync, rmSync} from 'node:fs';
import {run} from './steps.mjs';

/** The native compiler. Tools that know TypeScript by its API use that of the package `typescript`, which 7 has not. */
const tsc = 'node node_modules/typescript-7/bin/tsc';

rmSync('dist', {recursive: true, force: true});
// Checks each layer by what it may know of: pages, or Node.js.
run(`${tsc} -b src/cli`);
// Writes them all, without checking them again.
run(`${tsc} -p scripts`);
chmodSync('dist/cli/main.js', 0o755);
run('node scripts/minify-literals.mjs');
run('node scripts/build-styles.mjs');
run('rollup -c');
run('node scripts/build-schema.mjs');
run('node scripts/build-manifest.mjs');
run('node scripts/build-tokens.mjs');
run('tsx scripts/build-conformance.mjs');
