/**
 * Words and beginnings of words by language, lower case. A text has one of them if it stands there at the beginning of a
 * word, whatever its case; Chinese, Japanese and Korean words may stand anywhere.
 */
export type Words = Readonly<Record<string, readonly string[]>>;

/** Scripts that write no space between words, or join endings to them. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function startOf(text: string, word: string, from = 0): number {
  const found = text.indexOf(word, from);
  if (found <= 0 || unspaced.test(word) || !/[\p{L}\p{N}]/u.test(text[found - 1] ?? '')) return found;
  return startOf(text, word, found + 1);
}

/**
 * The words of a language, which is found by its first subtag; undefined where nobody has written any.
 *
 * @param language - BCP 47 tag of a text
 */
export function wordsIn(words: Words, language: string): readonly string[] | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(words, primary) ? words[primary] : undefined;
}

/** The first of these words that a text has. */
export function wordIn(text: string, words: readonly string[]): string | undefined {
  const folded = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  return words.find((word) => startOf(folded, word) >= 0);
}
