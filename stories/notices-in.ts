import {NoticeElement} from '../src/elements/notice-element.js';

/** The elements of the library in a part of a page. */
export function noticesIn(root: ParentNode): NoticeElement[] {
  return [...root.querySelectorAll('*')].filter((element) => element instanceof NoticeElement);
}
