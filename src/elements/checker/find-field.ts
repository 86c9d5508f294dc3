import {fieldName} from '../../views/checker/field-names.js';

/** A field of a question; null if the form has none of that name. */
export function findField(root: ParentNode, questionId: string, field: string): HTMLInputElement | null {
  return root.querySelector<HTMLInputElement>(`#${CSS.escape(fieldName(questionId, field))}`);
}
