import {decodeOther, decodeUtf8} from '../../model/reading/decode-bytes.js';
import {longestDocument, mostDocumentBytes} from '../../model/reading/document-limit.js';
import {readNotice, type ReadResult} from '../../model/reading/read-notice.js';
import {failure} from './failure.js';

function tooLarge(length: number): ReadResult {
  return failure({code: 'too-large', expected: String(longestDocument), received: String(length)});
}

/** Reads the text of what may be a document. Never throws. */
export function readText(text: string): ReadResult {
  if (text.length > longestDocument) return tooLarge(text.length);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return failure({code: 'not-json', received: text.trim().slice(0, 80)});
  }
  return readNotice(input);
}

/**
 * Reads the bytes of what may be a document: as UTF-8, or else as UTF-16 or in the encoding that the server names. Never
 * throws.
 *
 * @param contentType - the header of the response, if it has one
 */
export function readBytes(bytes: ArrayBuffer, contentType: string | null): ReadResult {
  // That it is longer is known, and not by how much.
  if (bytes.byteLength > mostDocumentBytes) return tooLarge(longestDocument + 1);
  const octets = new Uint8Array(bytes);
  const text = decodeUtf8(octets) ?? decodeOther(octets, contentType);
  if (text !== undefined) return readText(text);
  // With � in place of what cannot be read, it may show where that stands.
  const damaged = new TextDecoder().decode(bytes);
  const read = readText(damaged);
  const isText = read.problems.some(({code}) => code !== 'not-json') || !damaged.includes('\ufffd');
  return isText ? read : failure({code: 'bad-encoding'});
}
