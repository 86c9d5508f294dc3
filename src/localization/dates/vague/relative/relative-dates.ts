import {civilMinute, parseMoment} from '../../../../model/time/moment.js';
import {shifted, written, type Span} from '../spans.js';
import {weekdayName} from '../words/weekday-name.js';
import {ago, before, counted, days, months, type Relative} from './counted-dates.js';
import {countBetween, type Count} from './counts.js';

const day = (text: string): Span => ({first: text, last: text});

/** The calendar week some weeks ago: from Sunday to Sunday, for weeks begin on either day. */
function week(today: string, weeksAgo: number): Span {
  const {year = 0, month = 1, day: date = 1} = parseMoment(today) ?? {};
  // 1 January 1970 was a Thursday.
  const weekday = (((civilMinute(year, month, date) / (24 * 60) + 4) % 7) + 7) % 7;
  const first = shifted(today, -weekday - 7 * weeksAgo);
  // On a Sunday, the week that began on Monday is another one.
  return {first: weekday === 0 ? shifted(first, -6) : first, last: shifted(first, 7)};
}

type Reader = (today: string) => Relative;

/** The calendar year or month some units ago. */
const unit =
  (length: 4 | 7, ago: number): Reader =>
  (today) => [day(shifted(today.slice(0, length), -ago))];

/** The days from some before today. */
const sinceDays =
  (ago: number): Reader =>
  (today) => [{first: shifted(today, -ago), last: today}];

/** The stretch of some months until today. */
function past(today: string, months: number): Span {
  const {year = 0, month = 1, day: date = 1} = parseMoment(today) ?? {};
  return {first: written(year, month - months, date), last: today};
}

/** The year from April on in which a day lies, or one before it. */
const fiscalYear =
  (ago: number): Reader =>
  (today) => {
    const {year = 0, month = 1} = parseMoment(today) ?? {};
    const began = year - ago - (month < 4 ? 1 : 0);
    return [{first: written(began, 4), last: written(began + 1, 3), note: 'fiscal-year'}];
  };

/** Those that begin with others stand before them. */
const patterns: readonly (readonly [source: string, reader: Reader])[] = [
  ['(?:the )?day before yesterday|おととい|おとつい', (today) => [day(shifted(today, -2))]],
  ['yesterday|昨日|きのう', (today) => [day(shifted(today, -1))]],
  ['last night|昨夜|昨晩|ゆうべ', (today) => [{first: shifted(today, -1), last: today}]],
  [
    'today|this (?:morning|afternoon|evening)|tonight|just now|now|at present|本日|今日|きょう|現在(?!も)|今(?![年月週夏秋春冬も])',
    (today) => [day(today)],
  ],
  ['今年度|本年度', fiscalYear(0)],
  ['昨年度|前年度', fiscalYear(1)],
  ['(?:the )?year before last|おととし', unit(4, 2)],
  ['(?:the )?month before last|先々月', unit(7, 2)],
  ['(?:the )?week before last|先々週', (today) => [week(today, 2)]],
  ['(?:last|past|previous) year', (today) => [...unit(4, 1)(today), past(today, 12)]],
  ['(?:last|past|previous) month', (today) => [...unit(7, 1)(today), past(today, 1)]],
  [
    '(?:last|past|previous) week(?!(?:end)?,? (?:of|in) )',
    (today) => [week(today, 1), {first: shifted(today, -7), last: today}],
  ],
  ['昨年|去年', unit(4, 1)],
  ['先月', unit(7, 1)],
  ['先週', (today) => [week(today, 1)]],
  ['this year|今年|本年|ことし', unit(4, 0)],
  ['this month|今月', unit(7, 0)],
  ['this week|今週', (today) => [week(today, 0)]],
  // On Monday, that of two days before; on Sunday, that of the week before.
  ['(?:this |the )?(?:last|past|previous) weekend(?!,? (?:of|in) )', sinceDays(9)],
  [`(?:last|past) ${weekdayName}$`, sinceDays(13)],
  ['half a year ago|半年' + before, (today) => ago(months)(today, {near: 4, far: 8})],
  ['a fortnight ago', (today) => ago(days(7))(today, {near: 1, far: 3})],
];

type AnyReader = (today: string, count: Count) => Relative;

const compile = ([source, reader]: readonly [source: string, reader: AnyReader]) =>
  [new RegExp(`(?:${source})(?![a-z])`, 'y'), reader] as const;
const [named, numbered] = [patterns.map(compile), counted.map(compile)];

/**
 * Reads a date that is counted from today, such as "last month", at a place of a clean text.
 *
 * @param isCounted - whether it may be one such as "three days ago"
 */
export function relativeAt(
  text: string,
  at: number,
  {today, isCounted}: {today: string; isCounted: boolean},
): readonly [length: number, relative: Relative] | undefined {
  for (const [pattern, reader] of isCounted ? [...named, ...numbered] : named) {
    pattern.lastIndex = at;
    const [found, ...groups] = pattern.exec(text) ?? [];
    if (found !== undefined) return [found.length, reader(today, countBetween(groups.filter(Boolean)))];
  }
  return undefined;
}
