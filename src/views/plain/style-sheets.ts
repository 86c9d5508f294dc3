import type {CSSResult} from 'lit';
import {verdictStyles} from '../verdict/verdict.styles.js';
import {printStyles} from '../design/print.styles.js';
import {noticeStyleSheets} from '../style-sheets.js';
import {plainCheckerStyles} from './plain-checker.styles.js';

/** The style sheets of a notice without scripts, in the order of the cascade. */
export const plainStyleSheets: readonly CSSResult[] = [
  ...noticeStyleSheets,
  verdictStyles,
  plainCheckerStyles,
  printStyles,
];
