import type {Notice} from '../model/schema/notice.js';

function key({id}: Notice): string {
  return `incident-notice:dismissed:${id}`;
}

/** Whether a reader has closed the banner of this revision, or of a later one, on this site before. */
export function isDismissed(notice: Notice): boolean {
  try {
    return Number(localStorage.getItem(key(notice))) >= notice.revision;
  } catch {
    // No storage here, or none that may be used.
    return false;
  }
}

/** Remembers that a reader closed a banner. It is the number of the revision that is kept, and nothing of the reader. */
export function rememberDismissal(notice: Notice): void {
  try {
    localStorage.setItem(key(notice), String(notice.revision));
  } catch {
    // It stays closed until the page is left.
  }
}
