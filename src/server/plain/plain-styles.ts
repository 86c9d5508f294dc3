import type {Notice} from '../../model/schema/notice.js';
import {hasSupplement} from '../../views/supplement/has-supplement.js';
import {plainStyles, plainSupplementStyles} from '../generated/plain-styles.js';
import {escapeText} from './render-plain.js';

/** Where the styles of a notice without scripts stand. */
export interface PlainStyleOptions {
  /**
   * `inline`, in the markup, where it is left out; `file`, in a file that `renderStylesheet` returns; or `none`: all answers
   * stand open, each with its rule.
   */
  readonly styles?: 'inline' | 'file' | 'none' | undefined;
  /** The address of that file, which is then linked; without it the page links it elsewhere. */
  readonly stylesheet?: string | undefined;
}

/** The style sheet of a notice, before that of its form. */
export function styleSheet(notice: Notice): string {
  return plainStyles + (hasSupplement(notice) ? plainSupplementStyles : '');
}

/** A style sheet as it stands in a fragment: in a comment, so that a filter which drops the tag leaves no text behind. */
function inComment(styles: string): string {
  // For XML, in which it were no style sheet then, the comment ends, and it is character data.
  return `<!--/*--><![CDATA[/*><!--*/${styles}/*]]>*/-->`;
}

/** The element for a style sheet, or the link to it; empty if there is none. */
export function stylesMarkup(
  styles: string,
  {styles: place = 'inline', stylesheet}: PlainStyleOptions,
  isFragment = false,
): string {
  if (place === 'inline') return `<style>${isFragment ? inComment(styles) : styles}</style>`;
  if (place === 'none' || stylesheet === undefined) return '';
  return `<link rel="stylesheet" href="${escapeText(stylesheet)}" />`;
}
