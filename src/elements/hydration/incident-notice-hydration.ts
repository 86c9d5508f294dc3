/** Hydrates a server-rendered notice. Downloaded where a page has one. */
import {hydrate} from '@lit-labs/ssr-client';
import {render, type RenderOptions} from 'lit';
// The checker has been loaded by now, and parts of Lit with it, which else would be one more file for every page.
import {checkerStyleSheets} from '../checker/incident-notice-checker.js';
import {clearServerRendering} from './clear.js';
import {rememberEntries} from './entries.js';

/** The markup of a notice as a reader perceives it: without Lit's comments, and with each text in one node. */
function bare(root: ParentNode): Node | undefined {
  const notice = root.querySelector('.notice')?.cloneNode(true) as Element | undefined;
  if (!notice) return undefined;
  const walker = document.createTreeWalker(notice, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode as Comment);
  for (const mark of marks) mark.remove();
  // A server writes the value of an empty field; a page does not.
  for (const field of notice.querySelectorAll('[value=""]')) field.removeAttribute('value');
  // What folds, readers open.
  for (const fold of notice.querySelectorAll('details')) fold.open = false;
  notice.normalize();
  return notice;
}

/** Whether a notice has the comments that Lit hydrates from. Without them `hydrate` only warns. */
function isMarked(root: ShadowRoot): boolean {
  return root.querySelector('.notice')?.previousSibling instanceof Comment;
}

/** Whether markup is, tag by tag and word by word, what a view renders; `hydrate` would not notice another text. */
function isRendered(view: unknown, root: ShadowRoot): boolean {
  const expected = document.createDocumentFragment();
  render(view, expected);
  return bare(root)?.isEqualNode(bare(expected) ?? null) ?? false;
}

/** Removes the server's styles where the element has adopted its own, which are the same. */
function removeServerStyles(root: ShadowRoot): void {
  const hasOwn = checkerStyleSheets.every(
    ({styleSheet}) => styleSheet && root.adoptedStyleSheets.includes(styleSheet),
  );
  if (hasOwn) for (const styles of root.querySelectorAll('style, link')) styles.remove();
}

/**
 * Hydrates the markup in a shadow root: Lit goes on with the very nodes, and with what a reader has entered in them. Markup
 * that does not fit is removed: another version of the library rendered it, or from another document.
 *
 * @param view - what the element would render at the same moment as the server
 */
export function hydrateNotice(root: ShadowRoot, view: unknown, options: RenderOptions): void {
  const tellEntries = rememberEntries(root);
  try {
    if (!isMarked(root) || !isRendered(view, root)) throw new Error('Rendered from something else');
    hydrate(view, root, options);
  } catch {
    clearServerRendering(root);
    return;
  }
  root.querySelector('.status')?.remove();
  removeServerStyles(root);
  tellEntries();
}
