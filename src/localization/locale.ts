import {lookUpLanguage} from '../model/text.js';
import type {Translations} from './msg.js';
import type {Patterns} from './patterns.js';

/** A language: its messages, and its ways of writing dates, numbers and lists. */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Patterns of its dates, numbers and lists. */
  readonly patterns: Patterns;
  /** Its messages; English has none, because they are written in it. */
  readonly messages: Translations;
}

/** The language that the messages are written in, and the fallback where no better one is known. */
export const sourceLanguage = 'en';

/**
 * Chooses the language in which to speak to a reader.
 *
 * @param tags - BCP 47 tags of the available languages
 * @param wanted - the language that the reader wants
 * @param noticeLanguage - the language of the document, which is the second choice
 */
export function chooseLanguage(tags: readonly string[], wanted: string, noticeLanguage: string): string {
  return lookUpLanguage(tags, [wanted, noticeLanguage]) ?? sourceLanguage;
}
