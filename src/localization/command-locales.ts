import {templates as command} from './catalogues/command/ja.js';
import {templates as problems} from './catalogues/problems/ja.js';
import {addMessages} from './locales.js';

/** Teaches every language the words of the catalogues `command` and `problems`. */
export function addCommandMessages(): void {
  addMessages('ja', {...command, ...problems});
}
