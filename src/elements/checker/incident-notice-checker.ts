/**
 * The form and its verdict. Downloaded along with a document that has one.
 *
 * Documents and languages cross into this file, and no `Speaker`: the page may have loaded the other files from two
 * addresses, and two copies of the messages do not know of each other's language.
 */

export {checkerStyleSheets} from '../../views/checker/style-sheets.js';
export {CheckerController} from './checker-controller.js';
