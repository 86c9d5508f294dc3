import type {CSSResult} from 'lit';
import {verdictStyles} from '../verdict/verdict.styles.js';
import {answersStyles} from '../checker/answers.styles.js';
import {printStyles} from '../design/print.styles.js';
import {noticeStyleSheets} from '../style-sheets.js';
import {plainResetStyles} from './plain-reset.styles.js';
import {plainCheckerStyles} from './plain-checker.styles.js';

/** The style sheets of a notice without scripts, in the order of the cascade. */
export const plainStyleSheets: readonly CSSResult[] = [
  plainResetStyles,
  ...noticeStyleSheets,
  answersStyles,
  verdictStyles,
  plainCheckerStyles,
  printStyles,
];
