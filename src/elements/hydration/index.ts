/**
 * Continues from what a server drew of a notice. It comes in a file of its own, where a page has such markup; see
 * `load-hydration.ts`.
 */
import {hydrate} from '@lit-labs/ssr-client';
import {render, type RenderOptions} from 'lit';
import {keepEntries} from './entries.js';
// What is here is there by now, parts of Lit among it, which would else be a file more for every page.
import {checkerStyleSheets} from '../checker/index.js';
import {clearDrawing} from './load.js';

/** What a person sees of a notice: without the marks of the software, and text in one piece. */
function bare(root: ParentNode): Node | undefined {
  const notice = root.querySelector('.notice')?.cloneNode(true) as Element | undefined;
  if (!notice) return undefined;
  const walker = document.createTreeWalker(notice, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode as Comment);
  for (const mark of marks) mark.remove();
  // A server writes down the text of an empty field; a page does not.
  for (const field of notice.querySelectorAll('[value=""]')) field.removeAttribute('value');
  notice.normalize();
  return notice;
}

/** Whether a notice has the marks from which Lit continues. `hydrate` only complains of it where they are missing. */
function isMarked(root: ShadowRoot): boolean {
  return root.querySelector('.notice')?.previousSibling instanceof Comment;
}

/** Whether markup is, tag by tag and word by word, what a view would draw; `hydrate` would not notice another text. */
function isDrawn(view: unknown, root: ShadowRoot): boolean {
  const expected = document.createDocumentFragment();
  render(view, expected);
  const drawn = bare(root);
  return drawn?.isEqualNode(bare(expected) ?? null) ?? false;
}

/** Takes away the server's styles where those of the element, which are the same, have come in the meantime. */
function dropStyles(root: ShadowRoot): void {
  const hasOwn = checkerStyleSheets.every(
    ({styleSheet}) => styleSheet && root.adoptedStyleSheets.includes(styleSheet),
  );
  if (hasOwn) for (const styles of root.querySelectorAll('style, link')) styles.remove();
}

/**
 * Makes the markup in a shadow root that of Lit, so that it goes on with the very nodes, and with what a reader has entered
 * in them. What does not fit is taken away: another version of the library drew it, or from another document.
 *
 * @param view - what the element would draw at the same moment as the server
 */
export function hydrateNotice(root: ShadowRoot, view: unknown, options: RenderOptions): void {
  const tellEntries = keepEntries(root);
  try {
    if (!isMarked(root) || !isDrawn(view, root)) throw new Error('Drawn from something else');
    hydrate(view, root, options);
  } catch {
    clearDrawing(root);
    return;
  }
  root.querySelector('.status')?.remove();
  dropStyles(root);
  tellEntries();
}
