import type {Problem} from '../../model/problems/problem.js';

/**
 * The integrity metadata that every browser reads. What a browser cannot read it passes over, and then takes any document;
 * options mean nothing: https://www.w3.org/TR/sri-2/#does-response-match-metadatalist.
 */
const metadata = /(^|[\t\n\f\r ])sha(256-[\w+/-]{43}=|384-[\w+/-]{64}|512-[\w+/-]{86}==)([\t\n\f\r ]|$)/;

/**
 * Requests a document and takes it only if it is the one that `integrity` names; the browser compares. Downloaded where an
 * element has that attribute.
 *
 * @param integrity - as in the attribute of a script
 * @returns the response, or why there is none
 * @throws if there is no response
 */
export async function fetchVerified(
  url: string,
  integrity: string,
  init: RequestInit,
): Promise<Response | Pick<Problem, 'code' | 'expected' | 'status'>> {
  const mismatch = {code: 'integrity-mismatch', expected: integrity} as const;
  if (!metadata.test(integrity)) return mismatch;
  try {
    return await fetch(url, {...init, integrity});
  } catch {
    // All failures look alike to a page, HTTP errors too. What the server answers now tells them apart.
    const {ok, status} = await fetch(url, {...init, method: 'HEAD'});
    return ok ? mismatch : {code: 'not-loaded', status};
  }
}
