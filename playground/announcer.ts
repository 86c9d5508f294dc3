import {part} from './parts.js';

/** Says something where it belongs, and politely to those who hear the page; what is said again is heard again. */
export function announce(place: 'file' | 'copy', text: string): void {
  const status = part(`${place}-status`, HTMLParagraphElement);
  status.textContent = '';
  // What is the same as before would not be told: it has to be gone for a moment.
  setTimeout(() => (status.textContent = text), 50);
}
