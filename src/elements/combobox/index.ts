/**
 * What makes long lists of answers searchable. It comes in a file of its own beside the bundle, for documents that have
 * such a list; see `load-list.ts`.
 */
export {ListSession} from './combobox-controller.js';
