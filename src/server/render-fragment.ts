import type {Notice} from '../model/schema/notice.js';
import {admittedNotice} from './arguments.js';
import {Memo, nameOf} from './memo.js';
import {inCharset} from './plain/charset.js';
import {plainNotice, type PlainBody} from './plain/plain-notice.js';
import {stylesMarkup, type PlainStyleOptions} from './plain/plain-styles.js';

export interface FragmentOptions extends PlainStyleOptions {
  /** BCP 47 tag of the language that is wanted; the notice's own where it is left out. */
  readonly language?: string | undefined;
  /** Level of the topmost heading, from 1 to 6; 2 where it is left out. */
  readonly headingLevel?: number | undefined;
  /**
   * A name for one of several copies of a fragment in a page, such as `top`: their ids and names differ then, and each has
   * choices of its own.
   */
  readonly copy?: string | undefined;
  /**
   * The encoding of the page, such as `shift_jis`; UTF-8 where it is left out. For any other, and for `ascii`, the markup is
   * ASCII with character references.
   */
  readonly charset?: string | undefined;
}

type Fragment = Pick<PlainBody, 'classes' | 'markup'> & {readonly styles: string};

const fragments = new Memo<Fragment>(({markup, styles}) => markup.length + styles.length);

function plainFragment(read: Notice, options: FragmentOptions): Fragment {
  return fragments.get(nameOf(read, options), [read, options], () => {
    const notice = admittedNotice(read, {...options});
    const {language = notice.language, headingLevel = 2, copy} = options;
    const {styles, body} = plainNotice(notice, {language, headingLevel, copy, arrangement: 'apart'});
    const {classes, markup, formStyles} = body();
    return {classes, markup, styles: styles + formStyles};
  });
}

/**
 * Renders a notice as a fragment for a page that allows no script: its markup, with a style sheet, ids and names that are
 * scoped to it. It is made for editors that change HTML. Where they take away styles, classes or controls, everything
 * stands open, and each verdict says for whom it holds. It has no form, and no control of it belongs to one of the page.
 *
 * Reads no clock: the same notice gives the same markup, byte for byte.
 *
 * @param read - as `readNotice` returns it
 * @throws TypeError if it is no notice, or if an option is of another type
 */
export function renderFragment(read: Notice, options: FragmentOptions = {}): string {
  const {classes, markup, styles} = plainFragment(read, options);
  const sheet = stylesMarkup(styles, options, true);
  return inCharset(`<div class="${classes}">${sheet}${markup}</div>\n`, options.charset);
}

/**
 * Renders the style sheet of a fragment, as a file for pages that load it themselves. It belongs to the fragment of the same
 * notice with the same options, whose `styles` are `file`.
 *
 * @param read - as `readNotice` returns it
 * @throws TypeError if it is no notice, or if an option is of another type
 */
export function renderStylesheet(read: Notice, options: FragmentOptions = {}): string {
  return `${plainFragment(read, options).styles}\n`;
}
