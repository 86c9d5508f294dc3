import {lookUpLanguage} from '../model/text.js';
import type {Templates} from './msg.js';
import type {Patterns} from './patterns.js';

/** What it takes to speak a language. */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  /** How it writes dates, numbers and lists. */
  readonly patterns: Patterns;
  /** Its messages; English has none, because they are written in it. */
  readonly messages: Templates;
}

/** The language that the messages are written in, and that is spoken where no better one is known. */
export const sourceLanguage = 'en';

/**
 * The language to speak to a reader.
 *
 * @param tags - the languages that there are
 * @param wanted - the one that the reader wants, as a BCP 47 tag
 * @param noticeLanguage - the one of the document, which is the second choice
 */
export function chooseLanguage(tags: readonly string[], wanted: string, noticeLanguage: string): string {
  return lookUpLanguage(tags, [wanted, noticeLanguage]) ?? sourceLanguage;
}
