/** Text fields that the library sets itself: those in which a list is searched. */
const searchFields = 'input[role="combobox"]';

/** Tells a field what was typed, as if it was typed now; a list that nobody is in does not stay open. */
function retype(field: HTMLInputElement, text: string, isFocused: boolean): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  if (!isFocused) field.dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
}

/**
 * Remembers what a reader has entered in a form before the script came.
 *
 * @returns tells the form of it, once the form can hear
 */
export function rememberEntries(root: ShadowRoot): () => void {
  const typed = [...root.querySelectorAll<HTMLInputElement>(searchFields)].map(
    (field) => [field, field.value] as const,
  );
  const form = root.querySelector('form');
  const isFilledIn = form !== null && [...new FormData(form).values()].some((value) => value !== '');
  return () => {
    for (const [field, text] of typed) if (text !== '') retype(field, text, root.activeElement === field);
    if (isFilledIn) form.dispatchEvent(new Event('change', {bubbles: true}));
  };
}
