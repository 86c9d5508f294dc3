/**
 * Writes `dist/incident-notice.css`, which pages link whose policy blocks styles in the markup that a server drew. Run by
 * `npm run build`, after the package.
 */
import {writeFileSync} from 'node:fs';
import {elementStyles, supplementStyles} from '../dist/server/element-styles.js';

writeFileSync(
  new URL('../dist/incident-notice.css', import.meta.url),
  `${elementStyles}\n${supplementStyles}\n`,
);
