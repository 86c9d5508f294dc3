import type {Language} from '../../words.js';

/** What the form says, in English and in Japanese. */
export type Pair = readonly [en: string, ja: string];

export function inLanguage([english, japanese]: Pair, language: Language): string {
  return language === 'ja' ? japanese : english;
}
