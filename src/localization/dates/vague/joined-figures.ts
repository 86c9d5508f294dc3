import {isContent, isWord} from './sentences.js';
import {tokensOf, type Meanings} from './tokens.js';

/** Two months, with one sign between them and another beside their year: 2022/3-4, 2012-08/09 or 3-4/2022. */
const twoMonths = [
  /^((?:\d{4}|\D{1,2}\d{1,2})[./年\s]\s*\d{1,2}\s*)[-‐-―・](\s*\d{1,2})$/,
  /^(\d{1,2}\s*)[-‐-―](\s*\d{1,2}[./]\d{4})$/,
  /^(\d{4}-\d\d)\/(\d\d)$/,
];

/** Two years, the second in two figures, with what joins them and stands around them: 2011–12, 2011 or 12, winter 2011/12. */
const twoYears =
  /^(|.*\D)(\d\d)(\d\d)年?\s*([-‐-―−ー/~〜&か]|から|or|and|to)\s*(?:\2)?(\d\d)(?!\s*(?:[月日時]|[ap]\.?m))(\D*)$/;

/** Three years or more, all but the first in two figures: 2011, 12 or 13. */
const severalYears =
  /^(\D*\d{4})年?(?:\s*(?:[,、か]|or|and)\s*\d\d)+\s*(?:[,、か]|,? ?(?:or|and))\s*(\d\d)(?!\s*[月日時])(\D*)$/;

/** What goes on from one year to the next, and is no other word for a date. */
const overTwoYears = /season|year|シーズン/;

/** A text in which the second of two years is one, and no month of the first. */
export function betweenYears(text: string, meanings: Meanings): string {
  const [whole, before = '', century = '', year = '', sign = '', next, after = ''] =
    twoYears.exec(text.replace(severalYears, '$1 or $2$3')) ?? [];
  // Behind another year, they are no such two.
  if (whole === undefined || /\d{4}/.test(before)) return text;
  const first = Number(century + year);
  // The nearest one: 1999 to 05 is to 2005.
  const last = first + ((((Number(next) - first) % 100) + 150) % 100) - 50;
  const around = tokensOf(`${before} ${after}`, meanings) ?? [];
  const isSeason =
    overTwoYears.test(before + after) || around.some((token) => token.kind === 'word' && isContent(token));
  // With a hyphen or a slash, 12 is a month, unless something beside it says otherwise.
  const mayBeMonth = /^[-/]$/.test(sign) && Number(next) < 13 && !isSeason && !around.some(isContent);
  if (mayBeMonth || (last <= first && sign.length < 2)) return text;
  const joint = /^(?:to|から)$/.test(sign) ? ' to ' : '~';
  const years = `${Math.min(first, last)}${joint}${Math.max(first, last)}`;
  const isBounded = around.some((token) => isWord(token, 'since', 'until', 'before', 'after'));
  return isSeason && !isBounded ? years : before + years + after;
}

/** A text in which two months are a stretch, and no month and day. */
export function betweenMonths(text: string): string {
  return twoMonths.reduce((each, months) => each.replace(months, '$1~$2'), text);
}
