import type {Problem} from '../../problems/problem.js';
import {shorten} from '../../problems/shorten.js';
import {warningAt} from '../../problems/warning.js';
import {textsIn} from './texts-in.js';

/** A tag of HTML that texts have, its attributes with it. */
const tag =
  /<\/?(?:a|b|big|blockquote|br|center|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/iu;

const entity =
  /&(?:amp|apos|copy|deg|euro|gt|hellip|lt|mdash|middot|nbsp|ndash|pound|quot|reg|trade|yen|[lr][ads]quo|[a-z](?:acute|cedil|circ|grave|ring|tilde|uml)|szlig|#\d{2,7}|#x[\da-f]{2,6});/iu;

/** Bold words, a link with its address, or a heading. */
const markdown =
  /\*\*[^\s*](?:[^*]*[^\s*])?\*\*|\[[^\][]+\]\((?:https?:|mailto:|tel:|\/|#)[^\s)]*\)|^#{1,6} \S.*$/mu;

/** An empty line, or a line that begins as an entry of a list does. */
const lines = /\r?\n[ \t\u3000]*(?:\r?\n|[-*+•・‣●■◆][ \t\u3000]*\S|\d{1,2}[.)．）][ \t\u3000]*\S)/u;

/** What readers would see as it stands, or `\n` where they would not see it: the first that a text has. */
function markupIn(text: string): string | undefined {
  const [found] = [tag, entity, markdown].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return found ?? (lines.test(text) ? '\\n' : undefined);
}

/**
 * Finds the texts with HTML or Markdown, which are shown as they stand, and those with paragraphs or lists made by line
 * breaks, which are shown as one paragraph. `received` is the first of it, or `\n`.
 *
 * @param document - the parsed document, sound or not
 */
export function* markupInTexts(document: unknown): Generator<Problem> {
  for (const {path, text} of textsIn(document)) {
    const found = markupIn(text);
    if (found !== undefined) yield warningAt(path, 'markup-in-text', shorten(found));
  }
}
