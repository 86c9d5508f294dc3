/** What a place of a pattern stands for: itself, or one of the signs of the language of patterns. */
function matchesOne(sign: string, character: string): boolean {
  if (sign === '#') return /[0-9]/.test(character);
  if (sign === '@') return /\p{L}/u.test(character);
  return sign === '?' || sign === character;
}

/**
 * Matches a folded code against a folded pattern in which `#` is a digit, `@` a letter, `?` any one character and `*` any
 * number of them. Never a regular expression: the pattern comes from a document, and this takes at most the product of
 * the two lengths.
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

/** Whether one character can be meant by both signs. */
function canBeSame(one: string, other: string): boolean {
  if (one === '?' || other === '?') return true;
  return matchesOne(one, other) || matchesOne(other, one) || one === other;
}

/** Whether there is a code that matches both patterns. Takes at most the product of their lengths. */
export function patternsMeet(like: string, other: string): boolean {
  const [rows, columns] = [[...like], [...other]];
  /** Whether what is left of the row's pattern meets what is left of the other one, by the latter's places. */
  let below: boolean[] = [];
  for (let row = rows.length; row >= 0; row--) {
    const line: boolean[] = [];
    for (let column = columns.length; column >= 0; column--) {
      const [one, two] = [rows[row], columns[column]];
      if (one === undefined && two === undefined) line[column] = true;
      else if (one === '*') line[column] = below[column]! || (two !== undefined && line[column + 1]!);
      else if (two === '*') line[column] = line[column + 1]! || (one !== undefined && below[column]!);
      else line[column] = one !== undefined && two !== undefined && canBeSame(one, two) && below[column + 1]!;
    }
    below = line;
  }
  return below[0]!;
}
