import {templates as ja} from './catalogues/truth-map/ja.js';
import {addMessages} from './locales.js';

/** Teaches every language the words of the catalogue `truth-map`. */
export function addMapMessages(): void {
  addMessages('ja', ja);
}
