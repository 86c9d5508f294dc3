/** Hyphens and dashes, white space, and what is not seen at all, such as a soft hyphen or a mark of direction. */
const separators = /[\s\p{Pd}\p{Cf}\u2043\u2212]/gu;

/**
 * The Japanese long-vowel mark, which phones offer in place of a hyphen. After kana it is a sound.
 *
 * @param text - in NFKC
 */
function withoutLongMarks(text: string): string {
  return text.replace(/([^\u30fc]?)\u30fc+/gu, (found, before: string) =>
    /[\u3041-\u30fa]/.test(before) ? found : before,
  );
}

/**
 * Folds a model, serial or lot number as people type and paste it: NFKC, upper case, without white space, hyphens and
 * invisible characters. What is nothing else is folded to the empty string, and is no code.
 */
export function foldCode(code: string): string {
  return withoutLongMarks(code.normalize('NFKC').toUpperCase().replace(separators, ''));
}

/** Orders folded codes: the shorter first, then character by character. Negative, zero or positive. */
export function compareCodes(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
