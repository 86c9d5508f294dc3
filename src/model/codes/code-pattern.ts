import {fitsSign} from './signs.js';

/**
 * Matches a folded code against a folded pattern; see `Sign`. Never a regular expression: the pattern comes from a document,
 * and this takes at most the product of the two lengths.
 */
export function matchesPattern(like: string, text: string): boolean {
  const [pattern, code] = [[...like], [...text]];
  let position = 0;
  let restart: {sign: number; position: number} | undefined;
  for (let sign = 0; position < code.length || sign < pattern.length;) {
    const wanted = pattern[sign];
    const character = code[position];
    if (wanted === '*') {
      restart = {sign, position};
      sign++;
    } else if (wanted !== undefined && character !== undefined && fitsSign(wanted, character)) {
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

/** Whether one character can be meant by both signs. */
function canBeSame(one: string, other: string): boolean {
  if (one === '?' || other === '?') return true;
  return fitsSign(one, other) || fitsSign(other, one) || one === other;
}

/** Whether there is a code that matches both patterns. Takes at most the product of their lengths. */
export function patternsMeet(like: string, other: string): boolean {
  const [rows, columns] = [[...like], [...other]];
  /** The places of the other pattern at which what is left of both meets, for the row below. */
  let below = new Set<number>();
  for (let row = rows.length; row >= 0; row--) {
    const line = new Set<number>();
    for (let column = columns.length; column >= 0; column--) {
      const [one, two] = [rows[row], columns[column]];
      const isEnd = one === undefined && two === undefined;
      const skips = (one === '*' && below.has(column)) || (two === '*' && line.has(column + 1));
      // A star takes one character more.
      const takes = (one === '*' && line.has(column + 1)) || (two === '*' && below.has(column));
      const isSame = one !== undefined && two !== undefined && canBeSame(one, two) && below.has(column + 1);
      if (isEnd || skips || takes || isSame) line.add(column);
    }
    below = line;
  }
  return below.has(0);
}
