import type {Notice} from '../model/schema/notice.js';
import {plainNotice} from './plain/plain-notice.js';

export interface FragmentOptions {
  /** BCP 47 tag of the language that is wanted; the notice's own where it is left out. */
  readonly language?: string | undefined;
  /** Level of the topmost heading, from 1 to 6; 2 where it is left out. */
  readonly headingLevel?: number | undefined;
}

/**
 * Renders a notice as a fragment for a page that allows no script: its markup, with a style sheet, ids and names that are
 * scoped to it. If the page removes the style sheet, the text and the rules stay.
 *
 * Reads no clock: the same notice gives the same markup, byte for byte.
 */
export function renderFragment(
  notice: Notice,
  {language = notice.language, headingLevel = 2}: FragmentOptions = {},
): string {
  const {classes, markup, styles} = plainNotice(notice, language, headingLevel);
  return `<div class="${classes}">\n<style>${styles}</style>\n${markup}\n</div>\n`;
}
