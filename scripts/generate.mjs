/** Writes everything committed that is generated from something else: `npm run generate`. */
import {run} from './steps.mjs';

run('tsx scripts/generate-gate.mts');
run('tsx scripts/generate-plain-styles.mts');
run('prettier --write src/model/generated src/server/generated');
run('node scripts/generate-patterns.mjs');
run('node scripts/generate-messages.mjs');
run('node scripts/generate-locales.mjs');
run('node scripts/build-manifest.mjs');
run('node scripts/generate-reference.mjs');
run('tsx scripts/generate-tokens.mjs');
run('tsx scripts/generate-profiles.mjs');
run('tsx scripts/generate-checks.mjs');
