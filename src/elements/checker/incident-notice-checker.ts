/**
 * The form and its verdict. Downloaded along with a document that has one.
 *
 * Documents and languages cross into this file, and no `Speaker`: the page may have loaded the other files from two
 * addresses, and two copies of the messages do not know of each other's language.
 */
import type {CSSResult} from 'lit';
import {addLiveMessages} from '../../localization/live-locales.js';
import {checkerStyles} from '../../views/checker/checker.styles.js';
import {verdictStyles} from '../../views/checker/verdict.styles.js';
import {printStyles} from '../../views/design/print.styles.js';

export {CheckerController} from './checker-controller.js';

addLiveMessages();

/** The style sheets of a checker. */
export const checkerStyleSheets: readonly CSSResult[] = [checkerStyles, verdictStyles, printStyles];
