import {longestDocument} from '../model/document-limit.js';
import {admitNotice} from '../model/gate.js';
import type {Problem} from '../model/problem.js';
import type {ReadResult} from '../model/read-notice.js';

/** How long a document may take to come, in milliseconds. */
const patience = 30_000;

function failure(problem: Omit<Problem, 'level' | 'path'>): ReadResult {
  return {problems: [{level: 'error', path: '', ...problem}]};
}

/** Reads what may be a document. Only where it is none, what is wrong with it is looked for. Never rejects. */
export async function readDocument(input: unknown): Promise<ReadResult> {
  const notice = admitNotice(input);
  if (notice) return {notice, problems: []};
  try {
    const {readNotice} = await import('../model/read-notice.js');
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

async function request(url: string): Promise<ReadResult> {
  try {
    const response = await fetch(url, {
      headers: {accept: 'application/json'},
      // Missing from browsers before 2022, which then wait as long as they will.
      ...('timeout' in AbortSignal && {signal: AbortSignal.timeout(patience)}),
    });
    if (!response.ok) return failure({code: 'not-loaded', received: url, status: response.status});
    return await readText(await response.text());
  } catch {
    return failure({code: 'not-loaded', received: url});
  }
}

const requests = new Map<string, Promise<ReadResult>>();

/**
 * Gets and reads a document: one request for each address, however many elements ask. What failed is asked for anew the
 * next time. Never rejects.
 *
 * @param src - an address, which may be relative to `base`
 */
export async function loadNotice(src: string, base: string): Promise<ReadResult> {
  let url: string;
  try {
    url = new URL(src, base).href;
  } catch {
    return failure({code: 'not-loaded', received: src});
  }
  const known = requests.get(url);
  if (known) return known;
  const asked = request(url);
  requests.set(url, asked);
  const read = await asked;
  if (!read.notice) requests.delete(url);
  return read;
}
