import type {Patterns} from '../patterns.js';

/** The parts of a date that a text may contain. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export type DatePart = keyof DateParts;

/** A number in a text, and the unit that says which part it is. */
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
  /\([月火水木金土日祝・曜]+\)|\((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\)|[月火水木金土日]曜日?|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?/g;

/** One of five such days in a month, and no date: the 3rd Friday. */
const ordinalWeekday = /(?:^|\D)[1-5](?:st|nd|rd|th) (?:mon|tue|wed|thu|fri|sat|sun)/;

/** Normalizes width and case, and removes surrounding white space. */
export function cleanText(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Not taken from the English patterns: a page in another language would then download all of English. */
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

/**
 * The names of the months in the locale's language, if it writes them, and in English, from which people paste; in lower case,
 * twelve after twelve.
 */
export function monthNames({months}: Patterns): string[] {
  return [...months, ...englishMonths].map((name) => name.toLowerCase());
}

/** The months whose names begin with a text. */
function monthsNamed(text: string, patterns: Patterns): Set<number> {
  return new Set(
    monthNames(patterns).flatMap((name, index) => (name.startsWith(text) ? [(index % 12) + 1] : [])),
  );
}

/** The text with the name of its month replaced by a number; several where the name is ambiguous. */
function withMonthInFigures(text: string, patterns: Patterns): string[] {
  // 3-4月 are two months, and no day of the second.
  if (/\d\s*[-/・、,.‐-―−ー]+\d+月/.test(text.replace(/\d{4}/g, ''))) return [];
  if (ordinalWeekday.test(text)) return [];
  const plain = text.replace(weekday, ' ').replace(/(\d)(?:st|nd|rd|th)\b(?: of\b)?/, '$1');
  const [name] = word.exec(plain) ?? [];
  if (name === undefined) return [plain];
  // Beside figures, one or two letters are a slip or an era, and no name.
  if (name.length < 3 && /\d/.test(plain)) return [];
  return [...monthsNamed(name, patterns)].map((month) => plain.replace(name, ` ${month}月 `));
}

/** The numbers in a text; none if it contains more than a date. */
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

/** Whether month and day can occur in some year. Parts that stand alone in their fields are checked later. */
function isPlausible({month = 1, day = 1}: DateParts): boolean {
  return month > 0 && month < 13 && day > 0 && day < 32;
}

/** All readings of a text as a date, among them those that no calendar has; see `readParts`. */
function partsOf(text: string, field: DatePart, patterns: Patterns): DateParts[] {
  return withMonthInFigures(text, patterns).flatMap((numeric) => {
    const figures = figuresOf(numeric);
    const unit = figures.length === 1 ? figures[0]?.[1] : '';
    const alone = (Object.keys(units) as DatePart[]).find((part) => units[part] === unit) ?? field;
    // A year stands out by its four digits, in whichever field.
    const lone = [...new Set([alone, 'year' as const])].map((part) => [part]);
    const possible = figures.length === 1 ? lone : (orders[figures.length] ?? []);
    return possible.flatMap((order) => {
      if (!figures.every((each, index) => fits(each, order[index] ?? 'year'))) return [];
      return [
        Object.fromEntries(figures.map(([digits], index) => [order[index], Number(digits)])) as DateParts,
      ];
    });
  });
}

/**
 * Returns all possible readings of a text as a date: several if it is ambiguous, none if it is not a date.
 *
 * @param text - cleaned, without a time of day
 * @param field - the part that a number on its own stands for
 */
export function readParts(text: string, field: DatePart, patterns: Patterns): DateParts[] {
  return partsOf(text, field, patterns).filter(
    (parts) => Object.keys(parts).length === 1 || isPlausible(parts),
  );
}

/** Whether a text is written as a date, even if no calendar has it. */
export function isWrittenAsDate(text: string, field: DatePart, patterns: Patterns): boolean {
  return partsOf(text, field, patterns).length > 0;
}

/** Whether a text fails as a date only because its year has fewer than four digits. */
export function hasShortYear(text: string, field: DatePart, patterns: Patterns): boolean {
  const [numeric = ''] = withMonthInFigures(text, patterns);
  const figures = figuresOf(numeric);
  const isMeant =
    figures.length === 1 ? field === 'year' : figures.length === 3 || figures[0]?.[1] === units.year;
  return isMeant && figures.every(([digits]) => digits.length < 4);
}
