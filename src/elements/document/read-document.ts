import {longestDocument} from '../../model/reading/document-limit.js';
import {admitNotice} from '../../model/reading/gate.js';
import type {ReadResult} from '../../model/reading/read-notice.js';
import {failure} from './failure.js';
import {loadReadNotice} from './load.js';

/** Says why something is no document that can be shown. */
type Explain = (reader: Awaited<ReturnType<typeof loadReadNotice>>) => ReadResult;

/** Looks for what is wrong with a document only where the gate does not admit it. Never rejects. */
async function admit(input: unknown, explain: Explain): Promise<ReadResult> {
  const notice = admitNotice(input);
  if (notice) return {notice, problems: []};
  try {
    return explain(await loadReadNotice());
  } catch {
    return failure({code: 'unreadable'});
  }
}

/** Reads what may be a document. Never rejects. */
export function readDocument(input: unknown): Promise<ReadResult> {
  return admit(input, ({readNotice}) => readNotice(input));
}

/** The value of a JSON text; undefined if it is none, or too long for a document. */
function parse(text: string): unknown {
  try {
    return text.length > longestDocument ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the text of a document. Never rejects. */
export function readText(text: string): Promise<ReadResult> {
  return admit(parse(text), ({readText}) => readText(text));
}

/** The text in UTF-8, which JSON is in (RFC 8259); undefined if it is in another encoding. */
function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads the bytes of a document. Never rejects.
 *
 * @param contentType - the header of the response, which may name an encoding
 */
export function readBytes(bytes: ArrayBuffer, contentType: string | null): Promise<ReadResult> {
  return admit(parse(decode(bytes) ?? ''), ({readBytes}) => readBytes(bytes, contentType));
}
