/**
 * The form and its verdict. Downloaded along with a document that has one.
 *
 * Documents and locales cross into this file, and no `Speaker`: the page may have loaded the other files from two addresses,
 * and two copies of the messages do not know of each other's language.
 */
import type {CSSResult} from 'lit';
import * as sheets from '../../views/checker/style-sheets.js';

export {CheckerController} from './checker-controller.js';

/** The style sheets that the checker adds to those of an element. */
export const checkerStyleSheets: readonly CSSResult[] = sheets.checkerStyleSheets;
