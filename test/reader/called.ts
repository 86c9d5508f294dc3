import {engine} from '../browsers/shared-browser.js';

/** Selects what a screen reader calls this. Puppeteer's `aria/` goes into shadow trees in Chromium only. */
export function called(name: string, role: string): string {
  const accessible = `::-p-aria(${name}[role="${role}"])`;
  return engine === 'chromium' ? accessible : `>>> ${accessible}`;
}
