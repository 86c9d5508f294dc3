/** The year before the first of each Japanese era, by its name and by the letter that forms use. */
const yearBefore: Readonly<Record<string, number>> = {
  明治: 1867,
  M: 1867,
  大正: 1911,
  T: 1911,
  昭和: 1925,
  S: 1925,
  平成: 1988,
  H: 1988,
  令和: 2018,
  R: 2018,
};

/** The year of a Japanese era such as `平成24`, `H24` or `令和元`, in the Gregorian calendar; NaN if it is none. */
export function yearOfEra(text: string): number {
  const [, era = '', count] = /^(\D+?)\.?\s*(元|\d{1,2})$/.exec(text.toUpperCase()) ?? [];
  const before = yearBefore[era];
  return before === undefined ? NaN : before + (count === '元' ? 1 : Number(count));
}
