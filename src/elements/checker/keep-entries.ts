/** A form before it was drawn anew, with what a reader has entered, and what had the focus there. */
export interface Entries {
  readonly form: HTMLFormElement;
  readonly focused: HTMLElement | null;
  /** The place of what had the focus among all that can have it, unless it can be found by its id. */
  readonly place: number;
}

/** What can have the focus. Nodes of a form that is gone keep their entries, but not their places. */
function focusable(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('a, button, input, select, summary, [tabindex]')];
}

/** Remembers a form and its focus; undefined while there is no form. */
export function entriesIn(root: ShadowRoot | null): Entries | undefined {
  const form = root?.querySelector<HTMLFormElement>('#form');
  if (!root || !form) return undefined;
  const focused = root.activeElement as HTMLElement | null;
  return {form, focused, place: focused && !focused.id ? focusable(root).indexOf(focused) : -1};
}

/** Names a field within its form: the ticks of a group share a name. */
function keyOf(field: HTMLInputElement | HTMLSelectElement): string {
  return /radio|checkbox/.test(field.type) ? `${field.name} ${field.value}` : field.name;
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

function fillIn(field: HTMLInputElement | HTMLSelectElement, entered: typeof field): void {
  if (/radio|checkbox/.test(field.type))
    (field as HTMLInputElement).checked = (entered as HTMLInputElement).checked;
  else field.value = entered.value;
}

/** Gives the focus to what took the place of what had it. A text field has its caret where it was. */
function restoreFocus(root: ShadowRoot, {focused, place}: Entries): void {
  if (!focused || root.activeElement) return;
  const next = focused.id ? root.getElementById(focused.id) : focusable(root)[place];
  next?.focus({preventScroll: true});
  if (next instanceof HTMLInputElement && focused instanceof HTMLInputElement && next.type === 'text')
    next.setSelectionRange(focused.selectionStart, focused.selectionEnd);
}

/** Carries entries and focus over to a form that was drawn in the place of another; where it is the same, nothing is done. */
export function keepEntries(root: ShadowRoot | null, entries: Entries | undefined): void {
  const form = root?.querySelector<HTMLFormElement>('#form');
  if (!root || !form || !entries || form === entries.form) return;
  const entered = new Map(fieldsOf(entries.form).map((field) => [keyOf(field), field]));
  for (const field of fieldsOf(form)) {
    const before = entered.get(keyOf(field));
    if (before) fillIn(field, before);
  }
  restoreFocus(root, entries);
}
