import {longestDocument} from '../../model/reading/document-limit.js';
import {admitNotice} from '../../model/reading/gate.js';
import type {ReadResult} from '../../model/reading/read-notice.js';
import {failure} from './failure.js';
import {loadReadNotice} from './load.js';

/** Reads what may be a document. What is wrong with it is looked for only where the gate does not admit it. Never rejects. */
export async function readDocument(input: unknown): Promise<ReadResult> {
  const notice = admitNotice(input);
  if (notice) return {notice, problems: []};
  try {
    const {readNotice} = await loadReadNotice();
    return readNotice(input);
  } catch {
    return failure({code: 'unreadable'});
  }
}

/** Reads the text of a document. Never rejects. */
export async function readText(text: string): Promise<ReadResult> {
  if (text.length > longestDocument) {
    return failure({code: 'too-large', expected: String(longestDocument), received: String(text.length)});
  }
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return failure({code: 'not-json', received: text.trim().slice(0, 80)});
  }
  return readDocument(input);
}
