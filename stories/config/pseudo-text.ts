/** The tag of a language that does not exist: English as a reader of Arabic would have it set (CLDR's pseudo-locale). */
export const pseudoTag = 'ar-XB';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ĝ',
  i: 'í',
  l: 'ĺ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  u: 'û',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  Y: 'Ý',
};

/** Writes from right to left whatever is Latin between this and its end (UAX #9). */
const [rightToLeft, end] = ['\u202e', '\u202c'];

/** A word as it would be if it were of that script; vowels are doubled, because translations are longer than English. */
function pseudoWord(word: string): string {
  const accented = word.replace(/[A-Za-z]/g, (letter) => accents[letter] ?? letter);
  const lengthened = word.length > 4 ? accented.replace(/[áéíöû]/, '$&$&') : accented;
  return `${rightToLeft}${lengthened}${end}`;
}

/**
 * Words of the pseudo-locale: still readable, longer, and set from right to left, numbers as in Arabic from left to right.
 * What was left untranslated stands out, and so does what breaks where words are long.
 */
export function pseudoText(english: string): string {
  return english.replace(/\p{L}[\p{L}’'-]*/gu, pseudoWord);
}
