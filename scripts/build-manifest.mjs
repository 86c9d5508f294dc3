/** Writes `dist/custom-elements.json`, and what else is made of it; see the configuration. Run by `npm run build`. */
import {run} from './steps.mjs';

run('cem analyze --config scripts/custom-elements-manifest.config.mjs');
