import {templates as ja} from './catalogues/refresh/ja.js';
import {addMessages} from './locales.js';

/** Teaches every language the words of the catalogue `refresh`. */
export function addRenewalMessages(): void {
  addMessages('ja', ja);
}
