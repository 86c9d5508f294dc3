import * as m from '../../localization/catalogues/command/messages.js';
import {speakerFor} from '../../localization/all-locales.js';
import {escapeText} from '../../server/plain/render-plain.js';
import type {SiteDocument} from './site-document.js';
import {noticeTag, scriptTag} from './tags.js';

const styles =
  ':root{color-scheme:light dark}body{font-family:system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}';

/**
 * A page for the owner, with the notices as their own pages will have them. All its addresses are relative. It speaks the
 * language of the first notice and not that of the terminal, so that the next owner's run changes nothing.
 */
export function tryPage(documents: readonly SiteDocument[]): string {
  const [first] = documents;
  const speaker = first ? speakerFor(first.notice.language, first.notice) : speakerFor('en');
  const title = escapeText(speaker.say(m.tryTitle));
  return `<!doctype html>
<html lang="${escapeText(speaker.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${styles}</style>
${scriptTag('')}
</head>
<body>
<h1>${title}</h1>
<p>${escapeText(speaker.say(m.tryExplanation))}</p>
<main>
${documents.map((document) => noticeTag(document, '')).join('\n')}
</main>
</body>
</html>
`;
}
