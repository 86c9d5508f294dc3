/** How many units of time ago something was, at the least and at the most: nobody who counts them counts exactly. */
export interface Count {
  readonly near: number;
  readonly far: number;
}

/** How many a number may mean: of ten years, people are less sure than of three. */
function around(number: number): Count {
  const slack = Math.max(1, Math.floor(number / 5));
  return {near: number - slack, far: number + slack};
}

const numbers = ['an?|one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Words for numbers, and those that people say who have not counted. */
const words: readonly (readonly [source: string, count: Count])[] = [
  ['(?:a )?couple(?: of)?', {near: 1, far: 5}],
  ['(?:a )?few|some|several|数', {near: 1, far: 9}],
  ...numbers.map((source, index) => [source, around(index + 1)] as const),
];

const number = `((?!0)\\d{1,3}|${words.map(([source]) => source).join('|')})`;

/** What counts units in a clean text, as the source of a regular expression: one number, or two such as 2、3 or "two or three". */
export const count = `${number}(?:\\s*(?:[-‐-―−ー~〜、,・/か]|or|to)\\s*${number})?`;

const wordPatterns = words.map(([source, each]) => [new RegExp(`^(?:${source})$`), each] as const);

/** How many a text means that is one of the numbers. */
function countOf(text: string): Count {
  if (/^\d/.test(text)) return around(Number(text));
  return wordPatterns.find(([pattern]) => pattern.test(text))?.[1] ?? around(1);
}

/** How many the numbers mean together that were found by `count`. */
export function countBetween([first = '', last = first]: readonly string[]): Count {
  const [one, other] = [countOf(first), countOf(last)];
  return {near: Math.min(one.near, other.near), far: Math.max(one.far, other.far)};
}
