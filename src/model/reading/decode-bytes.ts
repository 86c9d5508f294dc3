/** Every browser and Node.js have it; the model is compiled without the types of either. */
declare const TextDecoder: new (
  encoding?: string,
  options?: {readonly fatal?: boolean},
) => {readonly decode: (bytes: Uint8Array) => string};

/** Neither is in a text; both are in UTF-16 and ISO-2022-JP, whose other bytes look like UTF-8. */
// eslint-disable-next-line no-control-regex -- that is what is looked for
const foreign = /[\0\x1b]/;

/**
 * What are control characters in windows-1252. Every byte is something there, and servers name it of all that they serve: a
 * text that has these is in another encoding.
 */
const unwritten = /[\0\u0080-\u009f]/;

/** A text in some encoding; undefined if it is not in that one, or nobody knows it. */
function decode(bytes: Uint8Array, encoding: string, never: RegExp): string | undefined {
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
    return never.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** UTF-16 by its byte order mark, or by its first character, which is ASCII in JSON (RFC 4627, section 3). */
function utf16({0: first, 1: second}: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return undefined;
}

/** The text of a document in UTF-8; undefined if it is in another encoding. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return decode(bytes, 'utf-8', foreign);
}

/**
 * The text of a document that is not in UTF-8.
 *
 * @param contentType - the header `Content-Type` that came with it, which may name an encoding
 * @returns undefined if it is neither in UTF-16 nor in that encoding
 */
export function decodeOther(bytes: Uint8Array, contentType?: string | null): string | undefined {
  const shown = utf16(bytes);
  if (shown) return decode(bytes, shown, foreign);
  const [, named] = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '') ?? [];
  return named === undefined ? undefined : decode(bytes, named, unwritten);
}
