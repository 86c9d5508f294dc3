import type {Path, Problem} from '../../problems/problem.js';
import {shorten} from '../../problems/shorten.js';
import {warningAt} from '../../problems/warning.js';

/** Every browser and Node.js have it; the model is compiled without the types of either. */
declare const TextDecoder: new (
  encoding?: string,
  options?: {readonly fatal?: boolean},
) => {readonly decode: (bytes: Uint8Array) => string};

/** What windows-1252 has in the place of the control characters of ISO 8859-1, from 0x80 on. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The first byte of a character in UTF-8 and one of those that follow it, read as windows-1252. */
const misread = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${windows}]+`, 'gu');

/** A letter in front of a sign of print, as in “CAFÉ”: bytes such as these are no letter that anybody writes. */
const printed = /^[^\u00c2\u00c3][‘’“”–—…•]$/u;

/** What was written in the place of characters that the encoding of the file did not have. */
const replaced = /\?{4,}/;

/** The characters whose bytes were read one by one; undefined where they were not. */
function unread(text: string): string | undefined {
  const bytes = [...text].map((character) => {
    const place = windows.indexOf(character);
    return place < 0 ? character.charCodeAt(0) : 0x80 + place;
  });
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** The text that was read as windows-1252, as it was before; the same if it was not. */
function mended(text: string): string {
  return text.replace(misread, (part) => (printed.test(part) ? part : (unread(part) ?? part)));
}

/**
 * Finds the texts whose characters were lost before they were saved in UTF-8: those in UTF-8 that were read as windows-1252, with
 * what they were in `nearest`, and rows of question marks.
 *
 * @param document - the parsed document, sound or not; neither nested too deep nor too large
 */
export function* misreadTexts(document: unknown, path: Path = []): Generator<Problem> {
  if (typeof document === 'string') {
    const text = mended(document);
    if (text !== document)
      yield {...warningAt(path, 'bad-encoding', shorten(document)), nearest: shorten(text)};
    else if (replaced.test(text)) yield warningAt(path, 'bad-encoding', shorten(text));
  } else if (typeof document === 'object' && document !== null) {
    const entries = Array.isArray(document) ? document.entries() : Object.entries(document);
    for (const [member, value] of entries) yield* misreadTexts(value, [...path, member]);
  }
}
