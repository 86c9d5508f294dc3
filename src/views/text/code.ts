import {html, type TemplateResult} from 'lit';

/** Stands on both sides of a code within words. */
const mark = '\0';

/** How a code is put into words. */
export type Quote = (code: string) => string;

/** Marks a code within words that `quotedView` renders. */
export const quoteCode: Quote = (code) => mark + code.replaceAll(mark, '') + mark;

/** A code: page translators leave it as it is, and it keeps its direction. */
export function codeView(code: string): TemplateResult {
  return html`<bdi translate="no">${code}</bdi>`;
}

/** Words in which codes are marked. */
export function quotedView(words: string): unknown {
  return words.split(mark).map((part, place) => (place % 2 === 1 ? codeView(part) : part));
}
