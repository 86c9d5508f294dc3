/** Makes long lists of answers searchable. Downloaded along with a document that has one. */
export {ListSession} from './combobox-controller.js';
