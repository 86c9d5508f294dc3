/**
 * Writes `generated/plain-styles.ts`: the style sheets of the views, for a notice in the page itself instead of a shadow
 * root. Each rule is bound to `.incident-notice`, so that nothing leaks into the page, and written so that browsers
 * without nested rules understand it. Run by `npm run generate`.
 */
import {writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {bannerStyles} from '../src/views/parts/banner.styles.js';
import {baseStyles} from '../src/views/design/base.styles.js';
import {contactStyles} from '../src/views/parts/contact-card.styles.js';
import {detailsStyles} from '../src/views/parts/details.styles.js';
import {factsStyles} from '../src/views/parts/facts.styles.js';
import {noticeStyles} from '../src/views/notice.styles.js';
import {plainCheckerStyles} from '../src/views/plain/plain-checker.styles.js';
import {printStyles} from '../src/views/design/print.styles.js';
import {timelineStyles} from '../src/views/parts/timeline.styles.js';
import {verdictStyles} from '../src/views/checker/verdict.styles.js';

const sheets = [
  ...baseStyles,
  bannerStyles,
  factsStyles,
  detailsStyles,
  timelineStyles,
  contactStyles,
  noticeStyles,
  verdictStyles,
  plainCheckerStyles,
  printStyles,
];

const nested = sheets
  .map(({cssText}) => cssText)
  .join('\n')
  .replace(/:host\(([^)]*)\)/g, '&$1')
  .replaceAll(':host', '&');
const {code} = transformSync(`.incident-notice{${nested}}`, {
  loader: 'css',
  minify: true,
  charset: 'utf8',
  // Before nested rules, but with the functions and shorthands that the sheets bring their own fallbacks for.
  supported: {nesting: false},
  logLevel: 'error',
});

writeFileSync(
  new URL('../src/server/generated/plain-styles.ts', import.meta.url),
  `// Written by \`scripts/generate-plain-styles.mts\` from the style sheets of the views. Do not edit.
export const plainStyles =
  ${JSON.stringify(code.trim())};
`,
);
