import {parseMoment} from '../../../model/time/moment.js';
import type {DateParts} from '../date-parts.js';
import {besideReading} from './neighbours.js';
import {partsOf, type PartsReading, type YearContext} from './parts.js';
import type {Relative} from './relative/counted-dates.js';
import {written, type Reading} from './spans.js';
import {stretchesOf} from './stretches.js';
import type {Figure, Token} from './tokens.js';
import type {Word} from './words/vocabulary.js';

/** What one end of a stretch is called, or one of several alternatives. */
export interface DatePhrase {
  readonly figures: readonly Figure[];
  readonly words: ReadonlySet<Word>;
  readonly relative: Relative | undefined;
}

/** The stretches that a phrase may mean beside the others, and whether that has to be asked. */
export interface PhraseReading {
  readonly readings: readonly Reading[];
  readonly parts: DateParts;
  readonly isDoubtful: boolean;
  /** Whether it is one that no calendar has. */
  readonly isUnreal: boolean;
}

/** Words of which a phrase has one at most: "early-mid March" is two. */
const kinds: readonly RegExp[] = [
  /^(start|early|middle|late|end|(first|second|third|fourth|last)-(third|half|week))$/,
  /^(quarter|term|semester)-/,
  /(spring|summer|autumn|winter)$/,
];

/** The phrase that pieces make; undefined if they make several. */
export function phraseOf(tokens: readonly Token[]): DatePhrase | undefined {
  const words = new Set(tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : [])));
  const relatives = tokens.flatMap((token) => (token.kind === 'relative' ? [token.relative] : []));
  const isSingle = kinds.every((kind) => [...words].filter((word) => kind.test(word)).length < 2);
  if (!isSingle || relatives.length > 1) return undefined;
  return {
    figures: tokens.flatMap((token) => (token.kind === 'figure' ? [token.figure] : [])),
    words,
    relative: relatives[0],
  };
}

function partsOfMoment(text: string): DateParts {
  const {year = 0, month, day} = parseMoment(text) ?? {};
  return {year, ...(month !== undefined && {month}), ...(day !== undefined && {day})};
}

/** The parts that a phrase names by itself; those that are counted from today are completed by what stands beside them. */
export function ownParts({figures, relative}: DatePhrase, context: YearContext): PartsReading[] {
  const own = partsOf(figures, context);
  if (!relative) return own;
  const [point, ...points] = relative
    .filter(({first, last}) => first === last)
    .map(({first}) => partsOfMoment(first));
  if (figures.length === 0) return [{parts: point ?? {}, isDoubtful: true}];
  return [point, ...points].flatMap((known) =>
    own
      .filter(
        ({parts}) =>
          known && parts.year === undefined && (parts.month === undefined || known.month === undefined),
      )
      .map(({parts}) => ({parts: {...known, ...parts}, isDoubtful: true})),
  );
}

/** A phrase with the year and the month that it leaves to those after it, or else before it. */
export function completed(own: DateParts, others: readonly DateParts[]): DateParts {
  const year = own.year ?? others.find((parts) => parts.year !== undefined)?.year;
  // A year by itself is whole; a day lacks its month, and so may a part such as "early".
  const needsMonth = own.month === undefined && (own.day !== undefined || own.year === undefined);
  const month =
    own.month ?? (needsMonth ? others.find((parts) => parts.month !== undefined)?.month : undefined);
  return {
    ...(year !== undefined && {year}),
    ...(month !== undefined && {month}),
    ...(own.day !== undefined && {day: own.day}),
  };
}

/** What a phrase comes to when its parts are known; undefined if it lacks its year, or the month of its day. */
export function phraseReading(
  {words, figures, relative}: DatePhrase,
  {year, month, day}: DateParts,
  isDoubtful: boolean,
): PhraseReading | undefined {
  const parts = {
    ...(year !== undefined && {year}),
    ...(month !== undefined && {month}),
    ...(day !== undefined && {day}),
  };
  if (relative && figures.length === 0) {
    const readings = relative
      .flatMap((each) => (each.first === each.last ? stretchesOf(each.first, words) : [each]))
      .map((reading) => besideReading(reading, words));
    return {readings, parts, isDoubtful: true, isUnreal: false};
  }
  if (year === undefined || (month === undefined && day !== undefined)) return undefined;
  const dates = yearsOf(year, month, words)
    .filter((each) => month === undefined || (month <= 12 && month >= 1 && isReal(each, month, day)))
    .map((each) => written(each, month, day));
  const note = month !== undefined && words.has('fiscal') ? ('fiscal-year' as const) : undefined;
  const readings = dates
    .flatMap((date) => stretchesOf(date, words))
    .map((reading) => besideReading(note ? {...reading, note} : reading, words));
  return {readings, parts, isDoubtful, isUnreal: dates.length === 0};
}

/**
 * The calendar years in which a month may lie: in Japan, where a fiscal year begins in April, January to March of 2011年度 lie
 * in 2012. FY2012 is called by the year in which it begins or ends, in whatever month that is.
 */
function yearsOf(year: number, month: number | undefined, words: ReadonlySet<Word>): number[] {
  if (month === undefined) return [year];
  if (words.has('fiscal')) return [month < 4 ? year + 1 : year];
  return words.has('fy') ? [year - 1, year, year + 1] : [year];
}

function isReal(year: number, month: number, day: number | undefined): boolean {
  const date = written(year, month, day);
  const {month: found, day: foundDay} = parseMoment(date) ?? {};
  return found === month && foundDay === day;
}
