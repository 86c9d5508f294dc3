/** Leads to the part of a notice that the address of the page names. Downloaded where it names one. */
import {reveal} from './reveal.js';

/** The address, or the change of it, that was followed last: the first notice with such a part takes it. */
let followed: {readonly address: string; readonly event: Event | undefined} | undefined;

/** The part of a notice with this name: its check, its contacts or, by its id in the document, a section. */
function partOf(root: ShadowRoot | null, name: string): HTMLElement | null | undefined {
  return root?.getElementById(name) ?? root?.getElementById(`section-${name}`);
}

/**
 * Scrolls to a part of a notice and moves the focus there, unless the page has that name itself, or the reader is in a field.
 *
 * @param event - the change of the address; undefined where the notice has just come
 * @returns whether that is done; false as long as the part is not there
 */
export function followAnchor({shadowRoot}: HTMLElement, event?: Event): boolean {
  const {hash, href: address} = location;
  const isFollowed = event ? followed?.event === event : followed?.address === address;
  const name = decodeURIComponent(hash.slice(1));
  if (isFollowed || document.getElementById(name)) return true;
  const part = partOf(shadowRoot, name.replace('incident-', ''));
  if (!part) return false;
  followed = {address, event};
  // A reader who does something already is not taken away from it.
  reveal(part, event !== undefined || document.activeElement === document.body);
  return true;
}
