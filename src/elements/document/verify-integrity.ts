import type {ReadResult} from '../../model/reading/read-notice.js';
import {failure, readText} from './read-document.js';

/**
 * What every browser compares a document with. What it cannot read it passes over, and would then take any document; and
 * options mean nothing: https://www.w3.org/TR/sri-2/#does-response-match-metadatalist.
 */
const metadata = /(^|[\t\n\f\r ])sha(256-[\w+/-]{43}=|384-[\w+/-]{64}|512-[\w+/-]{86}==)([\t\n\f\r ]|$)/;

/**
 * Reads a document only if it is the one that was meant. The browser compares.
 *
 * @param integrity - as in the attribute of a script
 * @throws if it cannot be had
 */
export async function readIntact(url: string, integrity: string, init: RequestInit): Promise<ReadResult> {
  const mismatch = failure({code: 'integrity-mismatch', received: url, expected: integrity});
  if (!metadata.test(integrity)) return mismatch;
  try {
    return await readText(await (await fetch(url, {...init, integrity})).text());
  } catch {
    // All failures look alike to a page, HTTP errors too. What the server says now tells them apart.
    const {ok, status} = await fetch(url, {...init, method: 'HEAD'});
    return ok ? mismatch : failure({code: 'not-loaded', received: url, status});
  }
}
