const signs = '一二三四五六七八九';

/** Two numbers that follow each other, behind a ten that both share, and before what they count: 二三日, 十二三日. */
const pair = new RegExp(
  `(^|[^〇零百千${signs}十])(二?十)?([${signs}])([${signs}])(?=\\s*(?:[年月日週]|[かヶカヵケ箇]月))`,
  'g',
);

/**
 * A text with a comma in such as 二三日, which is two or three days and no twenty-three, however much it looks like that to
 * what reads numerals by their places. Where a zero shows that numerals stand in their places, the text as it is.
 */
export function pairsApart(text: string): string {
  if (text.includes('〇')) return text;
  return text.replace(pair, (whole, before: string, ten: string | undefined, one: string, other: string) => {
    const follows = signs.indexOf(other) === signs.indexOf(one) + 1;
    return follows ? `${before}${ten ?? ''}${one}、${ten ?? ''}${other}` : whole;
  });
}
