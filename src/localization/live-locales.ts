import {templates as ja} from './live-locales/ja.js';
import {addMessages} from './locales.js';

/** Teaches every language the words of `live-messages.ts`. */
export function addLiveMessages(): void {
  addMessages('ja', ja);
}
