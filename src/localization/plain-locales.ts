import {addMessages} from './locales.js';
import {templates as en} from './plain-locales/en.js';
import {templates as ja} from './plain-locales/ja.js';

/** Teaches every language the words of `plain-messages.ts`. */
export function addPlainMessages(): void {
  addMessages('en', en);
  addMessages('ja', ja);
}
