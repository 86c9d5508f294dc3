import type {ReadResult} from '../model/read-notice.js';
import {failure, readText} from './read-document.js';

/** How long a document may take to come, in milliseconds. */
const patience = 30_000;

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
