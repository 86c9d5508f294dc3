import {speakerFor} from '../../localization/all-locales.js';
import {escapeText} from '../../server/plain/render-plain.js';
import {encodeName} from './address.js';
import type {SiteDocument} from './site-document.js';

/** Escapes a text for a line that is copied from a terminal: without control characters, and with marks of direction visible. */
function lineText(text: string): string {
  return escapeText(text.replace(/[\s\p{Cc}]+/gu, ' ')).replace(
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (mark) => `&#x${mark.charCodeAt(0).toString(16)};`,
  );
}

/** What loads the library, from a folder whose address ends with a slash; the empty string is the folder of the page. */
export function scriptTag(folder: string): string {
  return `<script type="module" src="${escapeText(folder)}incident-notice.js"></script>`;
}

/**
 * What has the elements requested with the script, and not after it; with them the words of the library, if all notices need
 * the same. A page does without these lines, only later.
 */
export function elementHints(documents: readonly SiteDocument[], folder: string): string[] {
  const spoken = documents.flatMap(({notice, pages}) =>
    pages.map(({language}) => speakerFor(language, notice).locale),
  );
  const [locale, ...others] = [...new Set(spoken)];
  const names = ['elements', ...(locale !== undefined && others.length === 0 ? [locale] : [])];
  return names.map(
    (name) => `<link rel="modulepreload" href="${escapeText(folder)}incident-notice-${name}.js">`,
  );
}

/** What has a document requested as soon as the page names it, and not after the script; it belongs in front of its tag. */
export function documentHint({name}: SiteDocument, folder: string): string {
  return `<link rel="preload" as="fetch" crossorigin href="${escapeText(folder + encodeName(name))}">`;
}

/** What loads the library in pages whose system cannot write `type="module"`, with no file beside it. */
export function classicScriptTag(folder: string): string {
  return `<script src="${escapeText(folder)}incident-notice.classic.js" charset="utf-8"></script>`;
}

/**
 * The tag of a notice. Within it stand links to the pages without scripts, for whoever sees nothing else. It is one line
 * without paragraphs, because systems that make paragraphs of lines, such as WordPress, would end it at the first.
 */
export function noticeTag({name, pages}: SiteDocument, folder: string): string {
  const links = pages.map(({name: page, language, title}) => {
    const address = escapeText(folder + encodeName(page));
    const tag = escapeText(language);
    return `<a href="${address}" lang="${tag}" hreflang="${tag}">${lineText(title)}</a>`;
  });
  const src = escapeText(folder + encodeName(name));
  return `<incident-notice src="${src}">${links.join('<br>')}</incident-notice>`;
}

/** A frame with the page without scripts, for sites that allow neither scripts nor tags. Its links open in new tabs. */
export function frameTag({pages: [page]}: SiteDocument, folder: string): string {
  if (!page) return '';
  const address = escapeText(folder + encodeName(page.name));
  return `<iframe src="${address}" title="${lineText(page.title)}" width="100%" height="800"></iframe>`;
}
