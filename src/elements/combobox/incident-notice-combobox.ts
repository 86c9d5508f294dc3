/** Makes long lists of answers searchable. Downloaded along with a document that has one. */
export {ComboboxController} from './combobox-controller.js';
