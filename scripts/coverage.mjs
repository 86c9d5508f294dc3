/** Prints which lines the unit tests run, and fails if too few of a layer are. Run by `npm run verify`. */
import {run} from './steps.mjs';

const layers = ['model', 'eligibility', 'lint', 'localization'];
const generated = '--exclude "src/**/generated/**"';

run(
  `c8 --include "src/{${layers.join(',')}}/**/*.ts" ${generated} --reporter text node test/zones.mjs Asia/Tokyo`,
);
for (const layer of layers) run(`c8 check-coverage --lines 95 --include "src/${layer}/**/*.ts" ${generated}`);
