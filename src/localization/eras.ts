/** Japanese eras by name and by the letter that forms use: the year before the first, and how many years there were. */
const eras: Readonly<Record<string, readonly [before: number, years: number]>> = {
  明治: [1867, 45],
  M: [1867, 45],
  大正: [1911, 15],
  T: [1911, 15],
  昭和: [1925, 64],
  S: [1925, 64],
  平成: [1988, 31],
  H: [1988, 31],
  令和: [2018, Infinity],
  R: [2018, Infinity],
};

/** The year of a Japanese era such as `平成24`, `H24` or `令和元`, in the Gregorian calendar; NaN if it is none. */
export function yearOfEra(text: string): number {
  const [, name = '', count] = /^(\D+?)\.?\s*(元|[1-9]\d?)$/.exec(text.toUpperCase()) ?? [];
  const [before, years] = (Object.hasOwn(eras, name) && eras[name]) || [NaN, 0];
  const year = count === '元' ? 1 : Number(count);
  return year <= years ? before + year : NaN;
}
