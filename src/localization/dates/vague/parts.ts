import type {DatePart, DateParts} from '../date-parts.js';
import {yearsOfEras} from '../eras.js';
import type {Figure} from './tokens.js';

/** The parts that figures may stand for. */
export interface PartsReading {
  readonly parts: DateParts;
  /** Whether its year was written with two figures, or the date with no signs between its parts. */
  readonly isDoubtful: boolean;
}

/** How figures with nothing between them may be cut. */
const compact: Readonly<Record<number, readonly (readonly [order: string, pattern: RegExp])[]>> = {
  8: [
    ['ymd', /^(\d{4})(\d\d)(\d\d)$/],
    ['dmy', /^(\d\d)(\d\d)(\d{4})$/],
    ['mdy', /^(\d\d)(\d\d)(\d{4})$/],
  ],
  6: [
    ['ym', /^(\d{4})(\d\d)$/],
    ['ymd', /^(\d\d)(\d\d)(\d\d)$/],
    ['dmy', /^(\d\d)(\d\d)(\d\d)$/],
    ['mdy', /^(\d\d)(\d\d)(\d\d)$/],
  ],
};

/** The orders of parts; those without a month, or of one part, are of dates that others complete. */
const orders = ['y', 'm', 'd', 'ym', 'my', 'dm', 'md', 'dy', 'ymd', 'dmy', 'mdy'];

const names: Readonly<Record<string, DatePart>> = {y: 'year', m: 'month', d: 'day'};

/** What figures are read with that do not say all of a year. */
export interface YearContext {
  /** The reader's own day; says the century that two figures mean. */
  readonly today: string | undefined;
  /** Whether two figures are as likely the year of an era of Japan. */
  readonly hasEras: boolean;
}

function presentYear(today: string | undefined): number {
  return Number(today?.slice(0, 4) ?? 2099);
}

/** The year of this century or the last that two figures mean, at most the one to come. */
export function yearOfFigures(number: number, today: string | undefined): number {
  return 2000 + number <= presentYear(today) + 1 ? 2000 + number : 1900 + number;
}

/** The years that two figures may mean: of this century or the last, or of an era of Japan. */
function shortYears(number: number, today: string | undefined, isJapanese: boolean): number[] {
  const ofEras = yearsOfEras(number).filter((year) => year <= presentYear(today));
  return [yearOfFigures(number, today), ...(isJapanese ? ofEras : [])];
}

function fits({digits, part}: Figure, name: string, next: Figure | undefined): boolean {
  if (part !== undefined && part !== names[name]) return false;
  if (name === 'y') return digits.length === 4 || digits.length === 2;
  // "4-5日" are two days, and "3/4月" two months.
  const isNumbered = next?.part !== undefined && next.part !== 'year' && !next.isNamed;
  return digits.length < 3 && (part !== undefined || !isNumbered);
}

const isPlausible = ({month = 1, day = 1}: DateParts) => month < 13 && day < 32 && month > 0 && day > 0;

function readAs(order: string, figures: readonly Figure[], {today, hasEras}: YearContext): PartsReading[] {
  if (!figures.every((figure, index) => fits(figure, order.charAt(index), figures[index + 1]))) return [];
  const year = figures[order.indexOf('y')];
  const short = year?.digits.length === 2 ? year : undefined;
  // "5/12" lacks its year, and so does "12 March"; "March 12" may be of 2012.
  const known = order === 'my' ? figures[0] : year;
  if (short && figures.length < 3 && known?.part === undefined) return [];
  // Years of eras come first, as all of Japan's do, or have 年 after them.
  const isOfEra = (short?.part === 'year' && !short.isNamed) || (hasEras && order.startsWith('y'));
  const years = short ? shortYears(Number(short.digits), today, isOfEra) : [Number(year?.digits)];
  return years.map((each) => {
    const entries = figures.map(({digits}, index) => {
      const name = order.charAt(index);
      return [names[name], name === 'y' ? each : Number(digits)];
    });
    return {parts: Object.fromEntries(entries) as DateParts, isDoubtful: short !== undefined};
  });
}

/** Figures that are written together, such as 05032024, apart; doubtful unless the year comes first. */
function apart({digits, part}: Figure, context: YearContext): PartsReading[] {
  if (part !== undefined) return [];
  return (compact[digits.length] ?? []).flatMap(([order, pattern]) => {
    const figures = (pattern.exec(digits) ?? []).slice(1).map((each) => ({digits: each}));
    const isCertain = order === 'ymd' && digits.length === 8;
    return readAs(order, figures, context).map((reading) => ({...reading, isDoubtful: !isCertain}));
  });
}

/**
 * The parts that figures may stand for, in the orders in which people write them; dates that cannot be only where there is no
 * other.
 */
export function partsOf(figures: readonly Figure[], context: YearContext): PartsReading[] {
  const [first] = figures;
  if (!first) return [{parts: {}, isDoubtful: false}];
  const readings =
    figures.length === 1 && compact[first.digits.length]
      ? apart(first, context)
      : orders
          .filter((order) => order.length === figures.length)
          .flatMap((order) => readAs(order, figures, context));
  const plausible = readings.filter(({parts}) => isPlausible(parts));
  return plausible.length > 0 ? plausible : readings;
}
