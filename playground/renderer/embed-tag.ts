import {speakerFor} from '../../src/localization/all-locales.js';
import type {Notice} from '../../src/model/schema/notice.js';
import {escapeText} from '../../src/server/plain/render-plain.js';

/** Whom to call or to write to, if the notice says so. */
function contactLine({contacts = []}: Notice): {href: string; text: string} | undefined {
  const [phone] = contacts.flatMap(({phones = []}) => phones);
  if (phone) return {href: `tel:${phone.number}`, text: phone.display ?? phone.number};
  const email = contacts.find((contact) => contact.email !== undefined)?.email;
  return email === undefined ? undefined : {href: `mailto:${email}`, text: email};
}

/**
 * The element with its fallback: what the notice is about and whom to ask, for readers whom no script reaches. The texts
 * are in the language of the notice, because nobody chooses another one there.
 */
export function noticeTag(notice: Notice): string {
  const title = speakerFor(notice.language, notice).text(notice.title);
  const contact = contactLine(notice);
  const link = contact && `\n  <p><a href="${escapeText(contact.href)}">${escapeText(contact.text)}</a></p>`;
  return `<incident-notice src="/notice/${encodeURIComponent(notice.id)}.json">
  <p lang="${escapeText(title.language)}">${escapeText(title.value)}</p>${link ?? ''}
</incident-notice>
`;
}

/** What an owner writes into a page: the script, and the element. */
export function embedTag(notice: Notice): string {
  return `<script type="module" src="/notice/incident-notice.js"></script>\n\n${noticeTag(notice)}`;
}

/** A whole page that has nothing but the element. */
export function elementPage(notice: Notice): string {
  const title = speakerFor(notice.language, notice).text(notice.title);
  return `<!doctype html>
<html lang="${escapeText(title.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title.value)}</title>
<script type="module" src="/notice/incident-notice.js"></script>
</head>
<body>
<main>
${noticeTag(notice)}</main>
</body>
</html>
`;
}
