/** Fails if the package, as it would be published, cannot be imported or has types that do not fit. Run by `npm run verify`. */
import {run} from './steps.mjs';

run('publint --strict');
run('attw --pack . --profile esm-only --exclude-entrypoints incident-notice.classic.js incident-notice.css');
