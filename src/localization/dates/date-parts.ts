import type {Patterns} from '../patterns.js';

/** The parts that a text may name of a date. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export type DatePart = keyof DateParts;

/** A number of a text, and the unit that says which part it is. */
type Figure = readonly [digits: string, unit: string];

const units: Readonly<Record<DatePart, string>> = {year: '年', month: '月', day: '日'};

/** The orders in which dates are written, by how many parts they have. Nobody writes year, day, month. */
const orders: Readonly<Record<number, readonly (readonly DatePart[])[]>> = {
  2: [
    ['year', 'month'],
    ['month', 'year'],
    ['day', 'month'],
    ['month', 'day'],
  ],
  3: [
    ['year', 'month', 'day'],
    ['day', 'month', 'year'],
    ['month', 'day', 'year'],
  ],
};

const gap = '[-\\s/.,、。・‐-―−ー]*';
const figure = '(\\d+)\\s*([年月日]?)';
const shape = new RegExp(`^${figure}(?:${gap}${figure}(?:${gap}${figure})?)?[\\s.]*$`);
const word = /[^-\d\s/.,、。・‐-―−ー年月日]+/;
const weekday =
  /\(\D*\)|[月火水木金土日]曜日?|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?/g;

/** What a text comes to when width, case and white space around it do not matter. */
export function cleanText(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Not those of the English patterns, with which a page in another language would load all of English. */
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The months whose names begin with a text, in the locale's language or in English, from which people paste. */
function monthsNamed(text: string, {months}: Patterns): Set<number> {
  const names = [months, englishMonths].flatMap((language) => [...language.entries()]);
  return new Set(names.flatMap(([index, name]) => (name.toLowerCase().startsWith(text) ? [index + 1] : [])));
}

/** The texts that a text may stand for once its month is a number. */
function withMonthInFigures(text: string, patterns: Patterns): string[] {
  const plain = text.replace(weekday, ' ').replace(/(\d)(?:st|nd|rd|th)\b(?: of\b)?/, '$1');
  const [name] = word.exec(plain) ?? [];
  if (name === undefined) return [plain];
  // Beside figures, one or two letters are a slip or an era, and no name.
  if (name.length < 3 && /\d/.test(plain)) return [];
  return [...monthsNamed(name, patterns)].map((month) => plain.replace(name, ` ${month}月 `));
}

/** The figures of a text; none if it has more than a date. */
function figuresOf(text: string): Figure[] {
  const compact = text.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const found = (shape.exec(compact) ?? []).slice(1);
  return [0, 2, 4].flatMap((at) =>
    found[at] === undefined ? [] : [[found[at], found[at + 1] ?? ''] as const],
  );
}

function fits([digits, unit]: Figure, part: DatePart): boolean {
  if (unit !== '' && unit !== units[part]) return false;
  return part === 'year' ? digits.length === 4 : digits.length < 3;
}

/** Whether a month and a day may be those of some year. Alone in their fields they are looked at later. */
function isPlausible({month = 1, day = 1}: DateParts): boolean {
  return month > 0 && month < 13 && day > 0 && day < 32;
}

/**
 * All that a text may say of a date: several where it can be read in several ways, none where it cannot be read.
 *
 * @param text - cleaned, without a time of day
 * @param field - the part that a lone number is meant to be
 */
export function readParts(text: string, field: DatePart, patterns: Patterns): DateParts[] {
  return withMonthInFigures(text, patterns).flatMap((numeric) => {
    const figures = figuresOf(numeric);
    const unit = figures.length === 1 ? figures[0]?.[1] : '';
    const alone = (Object.keys(units) as DatePart[]).find((part) => units[part] === unit) ?? field;
    // A year stands out by its four digits, in whichever field.
    const lone = [...new Set([alone, 'year' as const])].map((part) => [part]);
    const possible = figures.length === 1 ? lone : (orders[figures.length] ?? []);
    return possible.flatMap((order) => {
      if (!figures.every((each, index) => fits(each, order[index] ?? 'year'))) return [];
      const parts = Object.fromEntries(
        figures.map(([digits], index) => [order[index], Number(digits)]),
      ) as DateParts;
      return figures.length === 1 || isPlausible(parts) ? [parts] : [];
    });
  });
}

/** Whether a text fails as a date only because its year has fewer than four digits. */
export function hasShortYear(text: string, field: DatePart, patterns: Patterns): boolean {
  const [numeric = ''] = withMonthInFigures(text, patterns);
  const figures = figuresOf(numeric);
  const isMeant =
    figures.length === 1 ? field === 'year' : figures.length === 3 || figures[0]?.[1] === units.year;
  return isMeant && figures.every(([digits]) => digits.length < 4);
}
