import {addMessages} from './locales.js';
import {templates as ja} from './map-locales/ja.js';

/** Teaches every language the words of `map-messages.ts`. */
export function addMapMessages(): void {
  addMessages('ja', ja);
}
