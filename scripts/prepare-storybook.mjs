/** Builds what the Storybook shows besides the sources. Run by `npm run storybook` and `npm run build:storybook`. */
import {existsSync} from 'node:fs';
import {run} from './steps.mjs';

if (!existsSync('dist/playground/index.html')) {
  run('npm run build');
  run('node scripts/build-playground.mjs');
}
// The comments that it shows may have changed since.
run('node scripts/build-manifest.mjs');
