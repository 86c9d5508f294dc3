/** Characters that XML allows not even as references. */
const forbidden = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu;

/** Replaces the characters that XML forbids. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '\ufffd');
}

/**
 * Puts each text on one line, and nothing between elements that stands on lines of its own: editors such as WordPress make
 * paragraphs and line breaks of line breaks.
 */
export function onOneLine(markup: string): string {
  return markup.replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ');
}
