/**
 * Folds a model, serial or lot number as people type it: NFKC, upper case, without spaces and hyphens. Dashes that look
 * like hyphens go too (U+2010–U+2015, the minus sign and the Japanese long-vowel mark, which phones offer in its place).
 */
export function foldCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015\u2212\u30fc]/g, '');
}

/** Orders folded codes: the shorter first, then character by character. Negative, zero or positive. */
export function compareCodes(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
