/**
 * Writes `generated/plain-styles.ts`: the style sheets of the views, for a notice in the page itself instead of a shadow
 * root. Each rule is bound to `.incident-notice`, so that nothing leaks into the page, and named twice, so that nothing
 * that a page says of its paragraphs or headings outweighs it. Classes have a prefix, and browsers without nested rules
 * understand all of it. Run by `npm run generate`.
 */
import {writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import type {CSSResult} from 'lit';
import {withPlainSelectors} from '../src/server/plain/plain-names.js';
import {plainStyleSheets} from '../src/views/plain/style-sheets.js';
import {supplementStyleSheets} from '../src/views/supplement/style-sheets.js';

/** Binds style sheets to the element that holds the notice. */
function bound(sheets: readonly CSSResult[]): string {
  const nested = sheets
    .map(({cssText}) => cssText)
    .join('\n')
    .replace(/:host\(([^)]*)\)/g, '&$1')
    .replaceAll(':host', '&');
  const {code} = transformSync(`.incident-notice.incident-notice{${withPlainSelectors(nested)}}`, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    // Before nested rules, but with the functions and shorthands that the sheets bring their own fallbacks for.
    supported: {nesting: false},
    logLevel: 'error',
  });
  return JSON.stringify(code.trim());
}

writeFileSync(
  new URL('../src/server/generated/plain-styles.ts', import.meta.url),
  `// Written by \`scripts/generate-plain-styles.mts\` from the style sheets of the views. Do not edit.
export const plainStyles =
  ${bound(plainStyleSheets)};

/** For notices that have what only some have. */
export const plainSupplementStyles =
  ${bound(supplementStyleSheets)};
`,
);
