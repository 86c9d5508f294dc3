/**
 * All languages with all catalogues, for whoever has them on disk: servers, the command line, tests. Nothing that a page
 * loads may import this file, because a page fetches the one language that it speaks.
 */
import type {Notice} from '../model/schema/notice.js';
import {locales} from './generated/locales.js';
import {chooseLanguage, sourceLanguage} from './locale.js';
import {Speaker} from './speaker.js';

export {locales};

/**
 * Who words a notice for one reader, in the best language there is.
 *
 * @param language - the language that the reader wants, as a BCP 47 tag
 * @param notice - the document that is spoken of; its language is the second choice
 */
export function speakerFor(
  language: string,
  notice: Pick<Notice, 'language'> = {language: sourceLanguage},
): Speaker {
  const tag = chooseLanguage(Object.keys(locales), language, notice.language);
  return new Speaker(locales[tag] ?? locales.en, language, notice);
}
