/**
 * All languages with all catalogues, for code that has them on disk: servers, the command line, tests. No module of a
 * page may import this file, because a page downloads only the language that it shows.
 */
import type {Notice} from '../model/schema/notice.js';
import {locales} from './generated/locales.js';
import {chooseLanguage, sourceLanguage} from './locale.js';
import {Speaker} from './speaker.js';

export {locales};

/**
 * Returns the speaker who words a notice for one reader, in the best language available.
 *
 * @param language - BCP 47 tag of the language that the reader wants
 * @param notice - the document; its language is the second choice
 */
export function speakerFor(
  language: string,
  notice: Pick<Notice, 'language'> = {language: sourceLanguage},
): Speaker {
  const tag = chooseLanguage(Object.keys(locales), language, notice.language);
  return new Speaker(locales[tag] ?? locales.en, language, notice);
}
