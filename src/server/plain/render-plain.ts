import {wellFormedRenderer} from '../markup/well-formed.js';

/** Renders a view to plain markup, well-formed and without the comments for hydration. Pure. */
export const renderPlain = wellFormedRenderer();

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Escapes a text for HTML and XML, in an element or in a double-quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
