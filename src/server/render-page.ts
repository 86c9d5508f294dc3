import type {Notice} from '../model/schema/notice.js';
import {plainNotice} from './plain/plain-notice.js';
import {plainText} from './plain/plain-text.js';
import {escapeText} from './plain/render-plain.js';
import {structuredData} from './plain/structured-data.js';

export interface PageOptions {
  /** BCP 47 tag of the language that is wanted; the notice's own where it is left out. */
  readonly language?: string | undefined;
  /** The absolute address that the page will have, for search engines and link previews. */
  readonly url?: string | undefined;
}

/** Styles that only a whole page needs. */
const pageStyles =
  ':root{color-scheme:light dark}body{margin:0;padding:clamp(0px,2vw,2rem);font-family:system-ui,sans-serif}@media (prefers-color-scheme:dark){body{background:#0d0f12}}@media print{body{padding:0}}';

/**
 * Renders a notice as a whole page that needs no script, no other file and no network: its text, its checker, structured
 * data for machines, and one style sheet. `contentSecurityPolicy` returns the policy to serve it with.
 *
 * Reads no clock: the same notice gives the same page, byte for byte.
 */
export function renderPage(notice: Notice, {language = notice.language, url}: PageOptions = {}): string {
  const {speaker, classes, markup, styles} = plainNotice(notice, language, 1);
  const title = speaker.text(notice.title).value;
  const issuer = speaker.text(notice.issuer.tradeName ?? notice.issuer.name).value;
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', plainText(notice.summary, speaker)],
    ['og:site_name', issuer],
    ['og:locale', speaker.locale.replaceAll('-', '_')],
    ...(url === undefined ? [] : [['og:url', url] as const]),
  ];
  return `<!doctype html>
<html lang="${escapeText(speaker.locale)}" dir="${speaker.patterns.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(`${title} – ${issuer}`)}</title>
<meta name="description" content="${escapeText(plainText(notice.summary, speaker))}">
${url === undefined ? '' : `<link rel="canonical" href="${escapeText(url)}">\n`}${properties
    .map(([name, content]) => `<meta property="${name}" content="${escapeText(content)}">`)
    .join('\n')}
<script type="application/ld+json">${structuredData(notice, speaker, url)}</script>
<style>${pageStyles}${styles}</style>
</head>
<body>
<main class="${classes}">
${markup}
</main>
</body>
</html>
`;
}
