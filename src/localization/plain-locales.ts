import {templates as ja} from './catalogues/plain/ja.js';
import {addMessages} from './locales.js';

/** Teaches every language the words of the catalogue `plain`. */
export function addPlainMessages(): void {
  addMessages('ja', ja);
}
