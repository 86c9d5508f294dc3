/** Unicode's own encodings hold every character. */
const unicode = /^(?:unicode-1-1-)?utf-?(?:8|16(?:le|be)?)$/i;

/** A style sheet or a script: what stands in it is not parsed for references. */
const rawText = /(<(style|script)\b[^>]*>)(.*?)(<\/\2>)/gs;

const beyondAscii = /[^\0-\x7f]/gu;

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

const references = (text: string) => text.replace(beyondAscii, (character) => `&#x${hexOf(character)};`);

/** Characters of a style sheet as escapes, with the space that ends them. */
const escapes = (text: string) => text.replace(beyondAscii, (character) => `\\${hexOf(character)} `);

/** Characters in strings of JSON, by their UTF-16 code units. */
const codeUnits = (text: string) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Writes markup for a page in another encoding: in ASCII, with references for all other characters. Encodings differ in
 * which characters they hold, and programs in what they make of `～` or `–` on the way, so that none is taken as safe.
 *
 * @param charset - the name of an encoding of which ASCII is a part, such as `shift_jis`; UTF-8 changes nothing
 */
export function inCharset(markup: string, charset = 'utf-8'): string {
  if (unicode.test(charset)) return markup;
  let end = 0;
  let written = '';
  for (const {0: all, 1: open = '', 2: name, 3: content = '', 4: close = '', index} of markup.matchAll(
    rawText,
  )) {
    const raw = name === 'style' ? escapes(content) : codeUnits(content);
    written += references(markup.slice(end, index)) + open + raw + close;
    end = index + all.length;
  }
  return written + references(markup.slice(end));
}

/** Writes styles, which stand in markup that is in an encoding or are a file of their own, in ASCII like that. */
export function stylesInCharset(styles: string, charset = 'utf-8'): string {
  return unicode.test(charset) ? styles : escapes(styles);
}

/** The name of an encoding as a page declares it. */
export function declaredCharset(charset = 'utf-8'): string {
  // ASCII is UTF-8, too, and no name of it means anything else to browsers than windows-1252.
  return unicode.test(charset) || /ascii/i.test(charset) ? 'utf-8' : charset.toLowerCase();
}
