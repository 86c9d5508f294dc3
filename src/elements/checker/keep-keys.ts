/** What is typed in a field, and not a shortcut or a way out of it. */
function isTyped({ctrlKey, metaKey, altKey, key}: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && key !== 'Escape' && key !== 'Tab' && !/^F\d/.test(key);
}

/** What the return key or the space bar presses. */
const pressed = 'button, summary, a[href]';

const keepKey = (event: Event) => {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || !isTyped(event as KeyboardEvent)) return;
  const isPress = /^(?:Enter| )$/.test((event as KeyboardEvent).key) && target.matches(pressed);
  if (isPress || target.matches('input, select, textarea')) event.stopPropagation();
};

/**
 * Keeps what is typed in the fields of an element from shortcuts of the page, and what presses its buttons from the default
 * button of a form that it stands in. To the handlers of the page the element is the target: they would not see that
 * somebody types, and take the key. All handlers of the form have had it by then.
 */
export function keepKeys(host: EventTarget): void {
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, keepKey);
}
