/** What `npm test` does first: looks for a browser, so that whoever has none hears of it before anything is built. */
import {find} from './find.mjs';

try {
  find('chromium');
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
