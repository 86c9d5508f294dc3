import type {CSSResult} from 'lit';
import {imageStyles} from '../understand/image.styles.js';
import {supplementStyles} from './supplement.styles.js';

/** The style sheets of what only some notices have. */
export const supplementStyleSheets: readonly CSSResult[] = [imageStyles, supplementStyles];
