import {templates as en} from './command-locales/en.js';
import {templates as ja} from './command-locales/ja.js';
import {addMessages} from './locales.js';

/** Teaches every language the words of `command-messages.ts` and `problem-messages.ts`. */
export function addCommandMessages(): void {
  addMessages('en', en);
  addMessages('ja', ja);
}
