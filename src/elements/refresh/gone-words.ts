import type {Problem} from '../../model/problems/problem.js';

/** Tells the owner what to do about a document that is not there. In English, as all that pages tell their owners. */
export function tellOfGone({received, status}: Problem): void {
  console.warn(
    `There is no incident notice at ${received} (${status}): put it there, with "stage": "withdrawn" if it has ended, or take the element out of the page.`,
  );
}
