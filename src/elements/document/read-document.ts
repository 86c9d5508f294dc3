import {longestDocument} from '../../model/reading/document-limit.js';
import {admitNotice} from '../../model/reading/gate.js';
import type {Problem} from '../../model/problems/problem.js';
import type {ReadResult} from '../../model/reading/read-notice.js';

/** No notice, because of one problem with the whole document. */
export function failure(problem: Omit<Problem, 'level' | 'path'>): ReadResult {
  return {problems: [{level: 'error', path: '', ...problem}]};
}

/** Reads what may be a document. Only where it is none, what is wrong with it is looked for. Never rejects. */
export async function readDocument(input: unknown): Promise<ReadResult> {
  const notice = admitNotice(input);
  if (notice) return {notice, problems: []};
  try {
    const {readNotice} = await import('../../model/reading/read-notice.js');
    return readNotice(input);
  } catch {
    return failure({code: 'unreadable'});
  }
}

/** Reads the text of a document; never rejects. */
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
