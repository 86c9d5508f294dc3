import {engine} from '../browsers/shared-browser.js';

/**
 * Selects what a screen reader calls this. Puppeteer's `aria/` goes into shadow trees in Chromium only. Elsewhere it takes
 * seconds to look at all that a page has, so what only a form has is looked for in forms.
 */
export function called(name: string, role: string): string {
  const accessible = `::-p-aria(${name}[role="${role}"])`;
  if (engine === 'chromium') return accessible;
  return role.endsWith('group') ? `>>> form ${accessible}` : `>>> ${accessible}`;
}
