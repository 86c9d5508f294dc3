/**
 * Opens a part of a notice, scrolls to it and moves the focus there.
 *
 * @param hasFocus - whether the focus may be moved
 */
export function reveal(part: HTMLElement, hasFocus = true): void {
  if ('open' in part) part.open = true;
  // At once, whatever the page has for scrolling: some readers get sick when it moves.
  part.scrollIntoView({behavior: 'instant'});
  if (!hasFocus) return;
  const target = part.querySelector<HTMLElement>(':scope > summary') ?? part;
  if (target === part) part.tabIndex = -1;
  target.focus({preventScroll: true});
}
