import {foldCode} from '../../model/code.js';

function matchesOne(sign: string, character: string): boolean {
  if (sign === '#') return /[0-9]/.test(character);
  if (sign === '@') return /\p{L}/u.test(character);
  return sign === '?' || sign === character;
}

/**
 * Matches a folded code against a pattern in which `#` is a digit, `@` a letter, `?` any one character and `*` any
 * number of them. Never a regular expression: the pattern comes from a document, and this takes at most the product of
 * the two lengths.
 */
export function matchesPattern(like: string, code: string): boolean {
  const pattern = foldCode(like);
  let position = 0;
  let restart: {sign: number; position: number} | undefined;
  for (let sign = 0; position < code.length || sign < pattern.length;) {
    const wanted = pattern[sign];
    const character = code[position];
    if (wanted === '*') {
      restart = {sign, position};
      sign++;
    } else if (wanted !== undefined && character !== undefined && matchesOne(wanted, character)) {
      sign++;
      position++;
    } else if (restart && restart.position < code.length) {
      // The last star takes one character more.
      restart = {sign: restart.sign, position: restart.position + 1};
      sign = restart.sign + 1;
      position = restart.position;
    } else {
      return false;
    }
  }
  return true;
}
