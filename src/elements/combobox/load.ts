/** What makes long lists of answers searchable. */
type List = typeof import('./index.js');

let request: Promise<List> | undefined;

/**
 * Loads what makes long lists searchable. It is asked for because a document has such a list, before its notice is shown,
 * and never because of what a reader does, so that no request tells of them.
 *
 * @throws if it cannot be loaded; the next call tries again
 */
export async function loadList(): Promise<List> {
  request ??= import('./index.js');
  try {
    return await request;
  } catch (error) {
    request = undefined;
    throw error;
  }
}
