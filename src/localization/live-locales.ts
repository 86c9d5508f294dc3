import {templates as ja} from './catalogues/checker/ja.js';
import {addMessages} from './locales.js';

/** Teaches every language the words of the catalogue `checker`. */
export function addLiveMessages(): void {
  addMessages('ja', ja);
}
