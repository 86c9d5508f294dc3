/** How far out from what was clicked words are looked for. */
const mostLevels = 6;

/** No text of a notice that somebody clicks is longer. */
const mostCharacters = 4_000;

/** What does something of its own when it is clicked. */
const controls = 'a, button, input, label, select, summary, textarea';

/**
 * The text of what was clicked, and of what that is in, the innermost first; none where it was a control.
 *
 * @param path - from the innermost target outwards
 */
export function clickedTexts(path: readonly EventTarget[]): string[] {
  // An element of a frame is none of this window's classes.
  const elements = path.filter((target): target is Element => 'matches' in target);
  if (elements.some((element) => element.matches(controls))) return [];
  return elements
    .slice(0, mostLevels)
    .map(({textContent}) => textContent)
    .filter((text) => text.length < mostCharacters);
}
