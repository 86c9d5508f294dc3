import {daysInMonth, parseMoment} from '../../../model/time/moment.js';
import {shifted, written, type Reading} from './spans.js';
import type {Division, HolidayWord, PartWord, Season, Word} from './words/vocabulary.js';

/** The first and last day, or month, of a part. */
type Ends = readonly [first: number, last: number];

/**
 * The parts of a month: thirds as in a soft bound of the format where a word means these; wider where a reader may mean a day
 * beyond them. The last part goes on to the end of the month.
 */
const partsOfMonth: Readonly<Record<PartWord, Ends>> = {
  start: [1, 10],
  early: [1, 15],
  'first-third': [1, 10],
  'first-half': [1, 16],
  middle: [8, 23],
  'second-third': [11, 20],
  'second-half': [14, 31],
  // Weeks begin on Sunday or on Monday, and the first one may have one day.
  'second-week': [2, 20],
  'third-week': [9, 27],
  'fourth-week': [16, 31],
  'fifth-week': [16, 31],
  late: [16, 31],
  'last-third': [21, 31],
  end: [21, 31],
};

/** The parts of a year, by months; likewise. */
const partsOfYear: Readonly<Record<PartWord, Ends>> = {
  start: [1, 4],
  early: [1, 6],
  'first-third': [1, 4],
  'first-half': [1, 6],
  middle: [4, 9],
  'second-third': [5, 8],
  'second-half': [7, 12],
  'second-week': [1, 1],
  'third-week': [1, 1],
  'fourth-week': [1, 2],
  'fifth-week': [1, 2],
  late: [7, 12],
  'last-third': [9, 12],
  end: [9, 12],
};

/**
 * The middle months of each season, in the north and then in the south. A season of a year is in the middle of it, or it
 * began or ended it.
 */
const seasons = {
  spring: {north: [4], south: [10]},
  summer: {north: [7], south: [1, 13]},
  autumn: {north: [10], south: [4]},
  winter: {north: [1, 13], south: [7]},
} as const;

/** From which day until which, in months of the year that is named; 13 is January of the next one. Wide: people travel. */
type Days = readonly [firstMonth: number, firstDay: number, lastMonth: number, lastDay: number];

const holidays: Readonly<Record<HolidayWord, readonly Days[]>> = {
  christmas: [[12, 15, 13, 3]],
  'new-year': [
    [0, 25, 1, 10],
    [12, 25, 13, 10],
  ],
  oshogatsu: [[0, 28, 1, 15]],
  // People stay up, and few say the day for the one beside it.
  'new-years-day': [[0, 31, 1, 2]],
  omisoka: [[12, 30, 13, 1]],
  'new-years-eve': [
    [12, 30, 13, 1],
    [0, 30, 1, 1],
  ],
  'golden-week': [[4, 25, 5, 10]],
  // Many regions keep it in August, Tokyo in July.
  obon: [
    [8, 7, 8, 20],
    [7, 7, 7, 20],
  ],
  'silver-week': [[9, 12, 9, 28]],
  easter: [[3, 15, 5, 15]],
  // In the United States, and in Canada.
  thanksgiving: [
    [11, 18, 12, 2],
    [10, 4, 10, 18],
  ],
  'black-friday': [[11, 18, 12, 5]],
  halloween: [[10, 24, 11, 7]],
  valentine: [[2, 7, 2, 21]],
};

const months = (year: number, [first, last]: Ends): Reading => ({
  first: written(year, first),
  last: written(year, last),
});

/** In Japan a fiscal year begins in April of the year that it is named after. */
function fiscal(year: number, [first, last]: Ends): Reading {
  return {...months(year, [first + 3, last + 3]), note: 'fiscal-year'};
}

/** Whether a word names a part of a year or of a month: of what is more precise, it says nothing. */
export function isPartial(word: Word): boolean {
  return (
    isPart(word) ||
    Object.hasOwn(holidays, word) ||
    /^(quarter|term|semester)-|(spring|summer|autumn|winter)$/.test(word)
  );
}

function isPart(word: Word): word is PartWord {
  return Object.hasOwn(partsOfMonth, word);
}

/** The months in which years begin that people call FY2022; those before January are of the year before. */
const fiscalStarts = [1, 4, -8, -5, -2];

/** What a word makes of a year that it divides; undefined if it does not divide years. */
function divided(year: number, word: Division, words: ReadonlySet<Word>): Reading[] {
  const [kind, number = '1'] = word.split('-');
  const ends: Ends =
    kind === 'semester'
      ? [Number(number) * 6 - 5, Number(number) * 6]
      : [Number(number) * 3 - 2, Number(number) * 3];
  if (words.has('fiscal')) return [fiscal(year, ends)];
  if (words.has('fy'))
    return fiscalStarts.map((start) => months(year, [start + ends[0] - 1, start + ends[1] - 1]));
  if (kind === 'quarter') return [{...months(year, ends), note: 'calendar-quarter'}];
  // Of a calendar year, or of one that begins in April.
  return [months(year, ends), months(year, [ends[0] + 3, ends[1] + 3])];
}

function seasonsOf(year: number, word: Season): Reading[] {
  const {north, south} = seasons[word.replace('northern-', '') as keyof typeof seasons];
  const middles = word.startsWith('northern-') ? north : [...north, ...south];
  // Two months to either side, and not one: people do not agree on when a season begins.
  return middles.map((month) => months(year, [month - 2, month + 2]));
}

/** Years that people call FY2022: by the year in which they begin or end. */
function financialYears(year: number): Reading[] {
  return fiscalStarts.map((month) => months(year, [month, month + 11]));
}

function inYear(year: number, words: ReadonlySet<Word>): Reading[] | undefined {
  const list = [...words];
  const isFiscal = words.has('fiscal');
  const division = list.find((word): word is Division => /^(quarter|term|semester)-/.test(word));
  if (division) return divided(year, division, words);
  const season = list.find((word): word is Season =>
    /^(northern-)?(spring|summer|autumn|winter)$/.test(word),
  );
  if (season) return seasonsOf(year, season);
  const holiday = list.find((word): word is HolidayWord => Object.hasOwn(holidays, word));
  if (holiday)
    return holidays[holiday].map(([firstMonth, firstDay, lastMonth, lastDay]) => ({
      first: written(year, firstMonth, firstDay),
      last: written(year, lastMonth, lastDay),
    }));
  const part = list.find(isPart);
  if (isFiscal) return [fiscal(year, part ? partsOfYear[part] : [1, 12])];
  if (words.has('fy')) return financialYears(year);
  return part && [months(year, partsOfYear[part])];
}

/**
 * The stretches that words make of a date: "early" and "2012-03" of its first days.
 *
 * @param date - a moment
 * @returns itself, where no word says more
 */
export function stretchesOf(date: string, words: ReadonlySet<Word>): Reading[] {
  const whole = [{first: date, last: date}];
  const {precision, year = 0, month = 1} = parseMoment(date) ?? {};
  if (precision === 'year') return inYear(year, words) ?? whole;
  const part = [...words].find(isPart);
  if (precision === 'month' && part) {
    const [first, last] = partsOfMonth[part];
    return [
      {
        first: written(year, month, first),
        last: written(year, month, Math.min(last, daysInMonth(year, month))),
      },
    ];
  }
  const isNight = words.has('night');
  if (precision === 'day' && (isNight || words.has('overnight')))
    return [{first: shifted(date, isNight ? -1 : 0), last: shifted(date, 1)}];
  return whole;
}
