import {html, type TemplateResult} from 'lit';

/**
 * What a line of Japanese or Chinese should not end within, although it may end between any two of its characters: a date, and
 * words in brackets, if a phone has room for them; and words that Chromium takes for two. Other scripts have spaces.
 */
const wholes =
  /(\d+年(?:\d+月)?(?:\d+日)?頃?[～〜]?|\d+月\d+日頃?|（[^（）]{1,12}）|引き続き|お買い物|なくす|あるとして)/;

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
