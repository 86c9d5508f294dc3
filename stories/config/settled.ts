import {loadChecker} from '../../src/elements/checker/load.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {noticesIn} from '../notices-in.js';

function isSettled({shownNotice, problems, src}: NoticeElement): boolean {
  return shownNotice !== undefined || problems.length > 0 || Boolean(src);
}

/** Longer than elements let the page paint before they say whether a contact answers now, in milliseconds. */
const painting = 400;

/** Whether a place is kept for whether a contact answers now. */
function hasOpeningAhead({renderRoot}: NoticeElement): boolean {
  return [...renderRoot.querySelectorAll('.now')].some(({childElementCount}) => childElementCount === 0);
}

/**
 * Waits until the elements show what they were given, so that whoever looks at a finished story sees all of it. What comes
 * from an address may be late for good, and is waited for by the story itself.
 */
export async function settle(root: ParentNode): Promise<void> {
  const elements = noticesIn(root);
  for (let tries = 0; tries < 200 && !elements.every(isSettled); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await loadChecker();
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  if (!elements.some(hasOpeningAhead)) return;
  await new Promise((resolve) => setTimeout(resolve, painting));
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
}
