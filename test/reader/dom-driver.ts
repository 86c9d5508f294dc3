import {readField, type FormField} from './form-field.js';
import {FormReader, type FormDriver} from './form-reader.js';

/** Writes into a field, and stays in it. */
export function typeInto(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Leaves a field. The event is made: a tab that other tests have put behind theirs tells of no focus. */
export function leave(field: HTMLInputElement): void {
  field.dispatchEvent(new FocusEvent('focusout', {bubbles: true, composed: true}));
}

/** What a field's question is called: by the legend around it or, where there is none, by the last of its labels. */
function questionOf(field: HTMLInputElement): string {
  const legend = field.closest('fieldset')?.querySelector('legend');
  const id = field.getAttribute('aria-labelledby')?.split(' ').at(-1) ?? '';
  const named = legend ?? (field.getRootNode() as Document | ShadowRoot).getElementById(id);
  return named?.innerText.trim() ?? '';
}

function fieldsIn(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])')];
}

/** Fills in a form in the page of the tests. */
class DomDriver implements FormDriver<HTMLInputElement> {
  constructor(private readonly root: ParentNode) {}

  find(question: string): HTMLInputElement[] {
    return fieldsIn(this.root).filter((field) => questionOf(field) === question);
  }

  read(field: HTMLInputElement): FormField {
    return readField(field);
  }

  press(field: HTMLInputElement): void {
    field.click();
  }

  enter(field: HTMLInputElement, text: string): void {
    typeInto(field, text);
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }

  take(field: HTMLInputElement, option: string): void {
    typeInto(field, option);
    leave(field);
  }
}

/** Where a form stands: in an element of the library, or in a page without scripts. */
type FormPlace = Pick<Element, 'shadowRoot'> | Document;

function rootOf(place: FormPlace): ParentNode {
  const root = 'shadowRoot' in place ? place.shadowRoot : place;
  if (!root) throw new Error('The element has rendered nothing');
  return root;
}

/** The person at the form of an element or a page. */
export function formIn(place: FormPlace): FormReader<HTMLInputElement> {
  return new FormReader(new DomDriver(rootOf(place)));
}

/** What the questions of a form are called, in their order. */
export function questionsIn(place: FormPlace): string[] {
  return [...new Set(fieldsIn(rootOf(place)).map(questionOf))];
}
