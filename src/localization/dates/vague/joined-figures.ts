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

/** Two years of an era of Japan, with what joins them: 平成24〜25年, H24-25. */
const twoYearsOfEra =
  /^(明治|大正|昭和|平成|令和|[mtshr])\.?\s*(\d{1,2})年?\s*([-‐-―−ー~〜か]|から)\s*(?:\1\.?\s*)?(\d{1,2})\s*(年?)$/;

/** What goes on from one year to the next, and is no other word for a date. */
const overTwoYears = /season|year|シーズン/;

/** A text in which each of two years of an era says which era that is. With a hyphen, 12 is a month unless 年 is behind it. */
export function betweenEraYears(text: string): string {
  return text.replace(
    twoYearsOfEra,
    (whole, era: string, first: string, sign: string, last: string, unit: string) => {
      const mayBeMonth = unit === '' && Number(last) < 13 && /^[-‐-―−ー]$/.test(sign);
      return mayBeMonth ? whole : `${era}${first}年~${era}${last}年`;
    },
  );
}

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
  // 2011-12年度 may be two years, the second of which ends in March 2013.
  if (!isSeason || /^年?度/.test(after)) return before + years + after;
  // What bounds a season bounds the whole of it, as if it were of one of the years.
  if (around.some((token) => isWord(token, 'since', 'after', 'no-earlier')))
    return `${before}${first}${after}`;
  const endsThen = around.some((token) => isWord(token, 'until', 'before', 'no-later'));
  return endsThen ? `${before}${last}${after}` : years;
}

/** A text in which two months are a stretch, and no month and day. */
export function betweenMonths(text: string): string {
  return twoMonths.reduce((each, months) => each.replace(months, '$1~$2'), text);
}
