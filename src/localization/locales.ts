import {templates as jaMessages} from './catalogues/notice/ja.js';
import {patterns as en} from './generated/patterns/en.js';
import {patterns as ja} from './generated/patterns/ja.js';
import type {Templates} from './msg.js';
import type {Patterns} from './patterns.js';

/** What a language needs to be spoken. */
export interface Locale {
  readonly patterns: Patterns;
  messages: Templates;
}

/** The source locale, which is spoken where no better one is known. */
export const sourceLocale = 'en';

const english: Locale = {patterns: en, messages: {}};

/** The languages that the library speaks, by BCP 47 tag. */
export const locales: Readonly<Record<string, Locale>> = {
  en: english,
  ja: {patterns: ja, messages: jaMessages},
};

/** What a language needs to be spoken; English if the library does not speak it. */
export function localeOf(tag: string): Locale {
  return locales[tag] ?? english;
}

/** Adds messages that came later to those of a language. */
export function addMessages(locale: string, messages: Templates): void {
  const known = locales[locale];
  if (known) known.messages = {...known.messages, ...messages};
}
