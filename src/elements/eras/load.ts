/** What understands dates of other calendars and scripts. */
export type Eras = typeof import('../../localization/dates/eras.js');

let request: Promise<Eras | undefined> | undefined;

/**
 * Loads what understands dates of other calendars and scripts; undefined if it cannot be had, and the next call tries again.
 * It is asked for because of a document and never because of what a reader does, so that no request tells of them.
 */
export async function loadEras(): Promise<Eras | undefined> {
  request ??= import('../../localization/dates/eras.js').catch(() => (request = undefined));
  return request;
}
