import {html, type TemplateResult} from 'lit';

/**
 * What a line should not end within: a date, with the dash that leads on to another; hours; in Japanese and Chinese, where lines may
 * end between any two characters, also words in brackets, if a phone has room for them, and words that Chromium takes for two.
 */
const wholes =
  /(\d{1,2} \p{Lu}\p{L}{2,} \d{4}(?: –)?|\d+年(?:\d+月)?(?:\d+日)?頃?[～〜]?|\d+月\d+日頃?|\d+:\d+[–～]\d+:\d+|（[^（）]{1,12}）|引き続き|お買い物|なくす|あるとして)/u;

/** A text in one piece, or in several of which some stay on one line. */
export type Unbroken = string | readonly (string | TemplateResult)[];

/** A text whose dates and brackets stay on one line. */
export function unbrokenView(text: string): Unbroken {
  const parts = text.split(wholes);
  // Every second part is one that was looked for. Where two meet, nothing is between them.
  return parts.length === 1
    ? text
    : parts.flatMap((part, place) =>
        place % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part || [],
      );
}
