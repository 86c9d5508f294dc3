import {addMessages} from './locales.js';
import {templates as en} from './renewal-locales/en.js';
import {templates as ja} from './renewal-locales/ja.js';

/** Teaches every language the words of `renewal-messages.ts`. */
export function addRenewalMessages(): void {
  addMessages('en', en);
  addMessages('ja', ja);
}
