import {patterns as en} from './generated/en.js';
import {patterns as ja} from './generated/ja.js';
import {templates as jaMessages} from './locales/ja.js';
import type {Templates} from './msg.js';
import type {Patterns} from './patterns.js';

/** What a language needs to be spoken. */
export interface Locale {
  readonly patterns: Patterns;
  /** Empty for the source locale, whose messages stand in the code. */
  messages: Templates;
}

/** The source locale, which is spoken where no better one is known. */
export const sourceLocale = 'en';

/** The languages that the library speaks, by BCP 47 tag. */
export const locales: Readonly<Record<string, Locale>> = {
  en: {patterns: en, messages: {}},
  ja: {patterns: ja, messages: jaMessages},
};

/** Adds messages that came later to those of a language. */
export function addMessages(locale: string, messages: Templates): void {
  const known = locales[locale];
  if (known) known.messages = {...known.messages, ...messages};
}
