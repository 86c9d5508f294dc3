import {addMessages} from './locales.js';
import {templates as en} from './map-locales/en.js';
import {templates as ja} from './map-locales/ja.js';

/** Teaches every language the words of `map-messages.ts`. */
export function addMapMessages(): void {
  addMessages('en', en);
  addMessages('ja', ja);
}
