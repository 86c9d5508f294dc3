import type {CSSResult} from 'lit';
import {printStyles} from '../design/print.styles.js';
import {answersStyles} from './answers.styles.js';
import {checkerStyles} from './checker.styles.js';
import {verdictStyles} from '../verdict/verdict.styles.js';

/** The style sheets that the checker adds to those of a notice, in the order of the cascade. */
export const checkerStyleSheets: readonly CSSResult[] = [
  answersStyles,
  checkerStyles,
  verdictStyles,
  printStyles,
];
