import type {Text} from './schema/text.js';

export type {Text};

/** A text in the one language that was found for the reader. */
export interface Phrase {
  readonly value: string;
  /** BCP 47 tag of `value`. */
  readonly language: string;
}

/** The range itself and what RFC 4647 §3.4 falls back to: `zh-Hant-TW` → `zh-Hant` → `zh`. */
export function fallbacks(range: string): string[] {
  const found: string[] = [];
  let subtags = range.toLowerCase().split('-');
  while (subtags.length > 0) {
    found.push(subtags.join('-'));
    subtags = subtags.slice(0, -1);
    // A single letter introduces an extension and goes with what followed it.
    if (subtags.at(-1)?.length === 1) subtags = subtags.slice(0, -1);
  }
  return found;
}

/**
 * Finds the best of the available tags by RFC 4647 §3.4 (lookup), the wanted ranges in order of preference.
 *
 * @returns the tag as the available list spells it, or undefined if none fits
 */
export function lookUpLanguage(available: readonly string[], wanted: readonly string[]): string | undefined {
  for (const range of wanted) {
    for (const fallback of fallbacks(range)) {
      const match = available.find((tag) => tag.toLowerCase() === fallback);
      if (match !== undefined) return match;
    }
  }
  return undefined;
}

/**
 * Chooses the wording for a reader: in the wanted language, else in the document's language, else in any.
 *
 * @param documentLanguage - the notice's `language`, which plain strings are in
 */
export function lookUpText(text: Text, wanted: string, documentLanguage: string): Phrase {
  if (typeof text === 'string') return {value: text, language: documentLanguage};
  const tags = Object.keys(text);
  const language = lookUpLanguage(tags, [wanted, documentLanguage]) ?? tags[0] ?? documentLanguage;
  return {value: text[language] ?? '', language};
}
