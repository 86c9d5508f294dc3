import {mostDocumentBytes} from '../../model/reading/document-limit.js';
import type {ReadResult} from '../../model/reading/read-notice.js';
import {readBytes} from './read-document.js';

/**
 * The bytes that a server sends. What is longer than any document breaks off: a server may send without end.
 *
 * @throws if the connection breaks off
 */
async function receive(response: Response): Promise<ArrayBuffer> {
  const reader = response.body?.getReader();
  // What stands in for `fetch` on old pages has no streams.
  if (!reader) return response.arrayBuffer();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let left = mostDocumentBytes;
  for (let {value} = await reader.read(); value; {value} = await reader.read()) {
    parts.push(value);
    left -= value.length;
    if (left < 0) {
      void reader.cancel();
      break;
    }
  }
  return new Response(new Blob(parts)).arrayBuffer();
}

/**
 * Reads the document in a response.
 *
 * @throws if it breaks off
 */
export async function readResponse(response: Response): Promise<ReadResult> {
  return readBytes(await receive(response), response.headers.get('content-type'));
}
