/**
 * What a letter in place of a figure looks like, as in the alphabet `digits` of codes; but for `d`, which may stand behind a
 * day: 2d, 3d.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  i: '1',
  l: '1',
  '|': '1',
  z: '2',
  s: '5',
  b: '8',
};

/**
 * Whether a word is another one with one letter more, fewer, changed, or swapped with the next: `isOneSlipApart` of codes,
 * which pages download with the checks of codes, and not with vague dates.
 */
function isOneSlip(typed: string, meant: string): boolean {
  const shorter = Math.min(typed.length, meant.length);
  let start = 0;
  while (start < shorter && typed.charAt(start) === meant.charAt(start)) start += 1;
  const [rest, other] = [typed.slice(start), meant.slice(start)];
  const isSwapped = rest.slice(0, 2) === Array.from(other.slice(0, 2)).reverse().join('');
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    (isSwapped && rest.slice(2) === other.slice(2))
  );
}

/** A text with figures for the letters in its numbers. */
function withFigures(text: string): string {
  const isWhole = /^[oil|]{1,2}$/.test(text.trim());
  return text.replace(/[a-z\d|]+/g, (token) =>
    /^[\doqilzsb|]+$/.test(token) && (isWhole || /\d/.test(token))
      ? token.replace(/[^\d]/g, (letter) => lookAlikes[letter] ?? letter)
      : token,
  );
}

/** Words and names that are a letter away from a month, and none. */
const ordinary = new Set(
  'arch larch mach marco marcy marsh match parch amy dune jane jute rune tune duly jury'.split(' '),
);

/** What other languages call a month, by its place from zero on, where that is neither like the English name nor an English word. */
const foreign: Readonly<Record<number, string>> = {
  1: 'fev',
  2: 'mars',
  3: 'abr avr',
  4: 'mai maj',
  9: 'okt',
  11: 'dez dic',
};

const lettersOf = (word: string) => [...word].sort().join('');

/**
 * The months that a word may be a slip of. What a month is shortened to is so short that most words are a letter away from it:
 * sent, not, or act; there, only two letters that are swapped are a slip.
 */
function monthsLike(word: string, months: readonly string[]): string[] {
  if (ordinary.has(word)) return [];
  return months.filter((month, index) => {
    if (foreign[index % 12]?.split(' ').includes(word)) return true;
    if (month.length > 3 && isOneSlip(word, month)) return true;
    const form = month.slice(0, word.length);
    return word.length < 5 && lettersOf(word) === lettersOf(form) && isOneSlip(word, form);
  });
}

/**
 * The texts that one may be a slip of: letters for figures, or a month with one letter wrong. The text itself is not among
 * them.
 *
 * @param text - clean; see `cleanText`
 * @param months - their names, in lower case
 */
export function correctionsOf(text: string, months: readonly string[]): string[] {
  const figures = withFigures(text);
  const named = [...new Set(figures.match(/\p{L}{3,12}/gu) ?? [])].flatMap((word) =>
    months.some((month) => month.startsWith(word))
      ? []
      : monthsLike(word, months).map((month) => figures.replace(word, month)),
  );
  return [...new Set([figures, ...named])].filter((each) => each !== text);
}
