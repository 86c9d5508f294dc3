/**
 * Opens a part of a notice, scrolls to it and moves the focus there.
 *
 * @param hasFocus - whether the focus may be moved
 */
export function reveal(part: HTMLElement, hasFocus = true): void {
  let target = part;
  if ('open' in part) {
    part.open = true;
    target = part.querySelector('summary') ?? part;
  }
  // At once, whatever the page has for scrolling: some readers get sick when it moves.
  part.scrollIntoView({behavior: 'instant'});
  if (!hasFocus) return;
  if (target === part) part.tabIndex = -1;
  target.focus({preventScroll: true});
}
