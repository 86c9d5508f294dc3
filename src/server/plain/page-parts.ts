import {absoluteUrl} from '../../model/absolute-url.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {declaredCharset, inCharset, stylesInCharset} from './charset.js';
import {withoutForbidden} from './markup.js';
import {noticeText} from './notice-text.js';
import {plainNotice} from './plain-notice.js';
import type {PlainStyleOptions} from './plain-styles.js';
import {escapeText} from './render-plain.js';
import {structuredData} from './structured-data.js';

export interface PageOptions {
  /** BCP 47 tag of the language that is wanted; the notice's own where it is left out. */
  readonly language?: string | undefined;
  /**
   * The absolute address that the page will have, for search engines and link previews. One that does not begin with
   * `https://` or `http://` is left out.
   */
  readonly url?: string | undefined;
  /** `none` leaves the styles out: all answers stand open, each with its rule. */
  readonly styles?: Exclude<PlainStyleOptions['styles'], 'file'>;
  /**
   * The encoding of the page, such as `shift_jis`; UTF-8 where it is left out. For any other, and for `ascii`, the markup is
   * ASCII with character references.
   */
  readonly charset?: string | undefined;
}

/** Styles that only a whole page needs. */
const pageStyles =
  ':root{color-scheme:light dark}body{margin:0;padding:clamp(0px,2vw,2rem);font-family:system-ui,sans-serif}@media (prefers-color-scheme:dark){body{background:#0d0f12}}@media print{body{padding:0}}';

/** What browsers, search engines and link previews read of a page before its text. */
function headMarkup(
  notice: Notice,
  speaker: Speaker,
  charset: string | undefined,
  url: string | undefined,
): string {
  const title = speaker.text(notice.title).value;
  const issuer = speaker.text(notice.issuer.tradeName ?? notice.issuer.name).value;
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', noticeText(notice, speaker)],
    ['og:site_name', issuer],
    ['og:locale', speaker.locale.replaceAll('-', '_')],
    ...(url === undefined ? [] : [['og:url', url] as const]),
  ];
  return `<meta charset="${escapeText(declaredCharset(charset))}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeText(`${title} – ${issuer}`)}</title>
<meta name="description" content="${escapeText(noticeText(notice, speaker))}" />
${url === undefined ? '' : `<link rel="canonical" href="${escapeText(url)}" />\n`}${properties
    .map(([name, content]) => `<meta property="${name}" content="${escapeText(content)}" />`)
    .join('\n')}`;
}

/** Longest part of a text, in characters: as many as browsers read at a time. */
const mostCharacters = 16_384;

/** Markup in parts, each of which begins with a tag, so that none begins within a character. */
export function* partsOf(markup: string): Generator<string, void, undefined> {
  let start = 0;
  while (markup.length - start > mostCharacters) {
    const before = markup.lastIndexOf('<', start + mostCharacters);
    const end = before > start ? before : markup.indexOf('<', start + 1);
    if (end < 0) break;
    yield markup.slice(start, end);
    start = end;
  }
  yield markup.slice(start);
}

/**
 * Renders a page part by part, in the encoding that it will have. The first is all that does not depend on the form: the
 * title, what machines read, and most of the styles. What follows has to wait for the whole markup, because the styles of
 * the form have a name in them that depends on it.
 */
export function* pageParts(
  notice: Notice,
  {language = notice.language, styles: place = 'inline', charset, url: address}: PageOptions,
): Generator<string, void, undefined> {
  const url = absoluteUrl(address);
  const {speaker, styles, body} = plainNotice(notice, {language, headingLevel: 1, arrangement: 'siblings'});
  const isStyled = place === 'inline';
  yield (
    inCharset(
      `<!DOCTYPE html>
<html lang="${escapeText(speaker.locale)}" dir="${speaker.patterns.direction}" xmlns="http://www.w3.org/1999/xhtml">
<head>
${withoutForbidden(headMarkup(notice, speaker, charset, url))}
<script type="application/ld+json">${structuredData(notice, speaker, url)}</script>
`,
      charset,
    ) + (isStyled ? `<style>${stylesInCharset(pageStyles + styles, charset)}` : '')
  );
  const {classes, markup, formStyles} = body();
  yield `${isStyled ? `${stylesInCharset(formStyles, charset)}</style>` : ''}
</head>
<body>
<main class="${classes}">
`;
  yield* partsOf(inCharset(markup, charset));
  yield `
</main>
</body>
</html>
`;
}
