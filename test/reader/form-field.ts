/** A field of a form as a person sees it. */
export interface FormField {
  /**
   * What it is called, without the hint beneath; a question's only field is called as the question is, and a field of one end
   * of a period as "From Year".
   */
  readonly label: string;
  /** What is done with it: something is written into it, it is pressed, or it offers a list. */
  readonly kind: 'text' | 'choice' | 'list';
  /** What it reads: what is written, or taken from its list. */
  readonly text: string;
  readonly isChosen: boolean;
}

/**
 * Reads a field. It also runs in pages of Puppeteer, so it holds no named functions and uses none of this module: the
 * compiler of the tests would put calls into it of what is not there.
 */
export function readField(field: Element): FormField {
  const {type, value, checked, labels} = field as HTMLInputElement;
  const [option] = (field as Partial<HTMLSelectElement>).selectedOptions ?? [];
  const named = labels?.[0] ?? field.closest('fieldset')?.querySelector('legend');
  // By `innerText`, WebKit leaves out what is folded away; by `textContent`, it all comes, also what is not displayed.
  const words = (named?.innerText.trim() || named?.textContent.replace(/\s+/g, ' ').trim()) ?? '';
  const small = named?.querySelector('small');
  const hint = (small?.innerText.trim() || small?.textContent.replace(/\s+/g, ' ').trim()) ?? '';
  const end = field.closest<HTMLElement>('fieldset [role="group"]')?.querySelector('p')?.innerText ?? '';
  const isList = field.localName === 'select' || field.getAttribute('role') === 'combobox';
  const isChoice = type === 'radio' || type === 'checkbox';
  return {
    label: `${end} ${words.slice(0, words.length - (words.endsWith(hint) ? hint.length : 0))}`.trim(),
    kind: isList ? 'list' : isChoice ? 'choice' : 'text',
    text: option?.label ?? value,
    isChosen: isChoice && checked,
  };
}
