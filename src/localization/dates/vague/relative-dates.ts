import {civilMinute, parseMoment} from '../../../model/time/moment.js';
import {shifted, written, type Reading, type Span} from './spans.js';

/** A date that is counted from today; several where it may be counted in several ways. */
export type Relative = readonly Reading[];

/** The first of them is no number, and means any from one to nine. */
const numbers = [
  'a few|some|数',
  'an?|one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const count = `((?!0)\\d{1,3}|${numbers.join('|')})`;

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

type Reader = (today: string, number: number) => Relative;

/** The calendar year or month some units ago. */
const unit =
  (length: 4 | 7, ago: number): Reader =>
  (today) => [day(shifted(today.slice(0, length), -ago))];

/** How many units ago a stretch begins and ends: nobody who counts them counts exactly, and some do not count at all. */
function reach(number: number): readonly [far: number, near: number] {
  return number === 0 ? [9, 1] : [number + 1, number - 1];
}

/** A year or month some units ago, and its neighbours. */
const around =
  (length: 4 | 7): Reader =>
  (today, number) => {
    const [far, near] = reach(number);
    const now = today.slice(0, length);
    return [{first: shifted(now, -far), last: shifted(now, -near)}];
  };

const aroundDay =
  (days: 1 | 7): Reader =>
  (today, number) => {
    const [far, near] = reach(number);
    return [{first: shifted(today, -days * far), last: shifted(today, Math.min(-days * near, 0))}];
  };

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

const ago = '(?:ほど|くらい|ぐらい)?前(?!後)';

/** Those that begin with others stand before them. */
const patterns: readonly (readonly [source: string, reader: Reader])[] = [
  ['(?:the )?day before yesterday|おととい|おとつい', (today) => [day(shifted(today, -2))]],
  ['yesterday|昨日|きのう', (today) => [day(shifted(today, -1))]],
  ['last night|昨夜|昨晩|ゆうべ', (today) => [{first: shifted(today, -1), last: today}]],
  [
    'today|this (?:morning|afternoon|evening)|tonight|just now|now|at present|本日|今日|きょう|現在|今(?![年月週夏秋春冬])',
    (today) => [day(today)],
  ],
  ['今年度|本年度', fiscalYear(0)],
  ['昨年度|前年度', fiscalYear(1)],
  ['(?:the )?year before last|おととし', unit(4, 2)],
  ['(?:the )?month before last|先々月', unit(7, 2)],
  ['(?:the )?week before last|先々週', (today) => [week(today, 2)]],
  ['(?:last|past|previous) year', (today) => [...unit(4, 1)(today, 0), past(today, 12)]],
  ['(?:last|past|previous) month', (today) => [...unit(7, 1)(today, 0), past(today, 1)]],
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
  ['half a year ago|半年' + ago, (today) => around(7)(today, 6)],
];

const counted: readonly (readonly [source: string, reader: Reader])[] = [
  [`${count} days? ago|${count}日${ago}`, aroundDay(1)],
  [`${count} weeks? ago|${count}週間?${ago}`, aroundDay(7)],
  [`${count} months? ago|${count}[かヶカヵケ箇]月${ago}`, around(7)],
  [`${count} years? ago|${count}年${ago}`, around(4)],
];

const compile = ([source, reader]: (typeof patterns)[number]) =>
  [new RegExp(`(?:${source})(?![a-z])`, 'y'), reader] as const;
const [named, numbered] = [patterns.map(compile), counted.map(compile)];
const numberWords = numbers.map((source) => new RegExp(`^(?:${source})$`));

function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : numberWords.findIndex((word) => word.test(text));
}

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
    if (found !== undefined) return [found.length, reader(today, numberOf(groups.find(Boolean) ?? ''))];
  }
  return undefined;
}
