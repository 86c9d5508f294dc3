import {isContent, isWord} from './sentences.js';
import {tokensOf, type Meanings} from './tokens.js';

/** Two months, with one sign between them and another beside their year: 2022/3-4, or 3-4/2022. */
const monthsBehindYear =
  /^(\d{4}|[^\d\s]{1,2}\d{1,2})\s*([-./年\s])\s*(\d{1,2})\s*([-‐-―−ー/・])\s*(\d{1,2})$/;
const monthsBeforeYear = /^(\d{1,2})\s*[-‐-―−ー]\s*(\d{1,2})\s*[./]\s*(\d{4})$/;

/** Two years, the second in two figures and joined by a sign, with what stands around them: 2011–12, or winter 2011/12. */
const twoYears = /^(|.*\D)(\d\d)(\d\d)\s*([-‐-―−ー/~〜])\s*(?:\2)?(\d\d)(?!\s*(?:[月日時]|[ap]\.?m))(\D*)$/;

/** Two years that a word joins, the second in two figures: 2011 or 12. */
const orYears =
  /(\d{4})(年?\s*(?:or|and|to|&|か|から|または)\s*)(\d\d)(?![\d:]|\s*[月日時./-]|\s*[ap]\.?m|\s*[a-z])/g;

/** What goes on from one year to the next, and is no other word for a date. */
const overTwoYears = /season|year|シーズン/;

/** The year that two figures mean beside another one: the nearest. */
function yearBeside(year: number, figures: string): number {
  const distance = (((Number(figures) - year) % 100) + 150) % 100;
  return year + distance - 50;
}

/** A text in which the second of two years is one, and no month of the first. */
export function betweenYears(text: string, meanings: Meanings): string {
  return text
    .replace(
      orYears,
      (_, year: string, joint: string, next: string) => `${year}${joint}${yearBeside(Number(year), next)}`,
    )
    .replace(
      twoYears,
      (whole, before: string, century: string, year: string, sign: string, next: string, after: string) => {
        const first = century + year;
        const last = yearBeside(Number(first), next);
        const around = tokensOf(`${before} ${after}`, meanings) ?? [];
        const isSeason =
          overTwoYears.test(before + after) ||
          around.some((token) => token.kind === 'word' && isContent(token));
        // With a hyphen or a slash, 12 is a month, unless something beside it says otherwise.
        const isYear = isSeason || around.some(isContent) || Number(next) > 12 || /[‐-―−ー~〜]/.test(sign);
        if (!isYear || last <= Number(first)) return whole;
        const isBounded = around.some((token) => isWord(token, 'since', 'until', 'before', 'after'));
        return isSeason && !isBounded ? `${first}~${last}` : `${before}${first}~${last}${after}`;
      },
    );
}

/** A text in which two months that follow each other are a stretch, and no month and day. */
export function betweenMonths(text: string): string {
  const joined = (whole: string, year: string, first: string, last: string) => {
    const follows =
      Number(first) < Number(last) ? Number(last) < 13 : Number(first) === 12 && Number(last) === 1;
    return follows ? `${year}/${first}~${last}` : whole;
  };
  return text
    .replace(
      monthsBehindYear,
      (whole, year: string, sign: string, first: string, joint: string, last: string) =>
        // Both 2012/8/9 and 2012年8/9 are days.
        sign === joint || sign + joint === '年/' ? whole : joined(whole, year, first, last),
    )
    .replace(monthsBeforeYear, (whole, first: string, last: string, year: string) =>
      joined(whole, year, first, last),
    );
}
