/** What asks for a document again. */
type Renewal = typeof import('./index.js');

let request: Promise<Renewal | undefined> | undefined;

/** Loads what asks for a document again; undefined if it cannot be had, and the next call tries again. */
export async function loadRenewal(): Promise<Renewal | undefined> {
  request ??= import('./index.js').catch(() => (request = undefined));
  return request;
}
