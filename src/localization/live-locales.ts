import {templates as en} from './live-locales/en.js';
import {templates as ja} from './live-locales/ja.js';
import {addMessages} from './locales.js';

/** Teaches every language the words of `live-messages.ts`. */
export function addLiveMessages(): void {
  addMessages('en', en);
  addMessages('ja', ja);
}
