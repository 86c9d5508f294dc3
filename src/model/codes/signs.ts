/** What a place of a pattern can hold in place of a character: `#` a digit, `@` a letter, `?` any one, `*` any number. */
export type Sign = '#' | '@' | '?' | '*';

/**
 * Whether a character can be where a pattern has another one, or a sign. A `*` is none of a place, and taken for itself.
 *
 * @param sign - one character of a folded pattern
 * @param character - one of a folded code
 */
export function fitsSign(sign: string, character: string): boolean {
  if (sign === '#') return /[0-9]/.test(character);
  if (sign === '@') return /\p{L}/u.test(character);
  return sign === '?' || sign === character;
}

/** What a pattern writes of a code: all of it but the signs. */
export function literalOf(pattern: string): string {
  return pattern.replace(/[#@?*]/g, '');
}
