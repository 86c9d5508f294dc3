/** The half of the library that comes to life once the notice stands. */
export type Live = typeof import('./index.js');

let request: Promise<Live> | undefined;

/**
 * Loads the half of the library that a notice needs to answer. It is asked for along with the document and never because
 * of what a reader does, so that no request tells of them.
 *
 * @throws if it cannot be loaded; the next call tries again
 */
export async function loadLive(): Promise<Live> {
  request ??= import('./index.js');
  try {
    return await request;
  } catch (error) {
    request = undefined;
    throw error;
  }
}
