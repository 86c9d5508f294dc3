import {shifted, type Reading} from '../spans.js';
import {count, type Count} from './counts.js';

/** A date that is counted from today; several where it may be counted in several ways. */
export type Relative = readonly Reading[];

type Reader = (today: string, count: Count) => Relative;

/** Ago, in Japanese. */
export const before = '(?:ほど|くらい|ぐらい)?前(?!後)';

/** What has a length that people count: years and months as they stand in a moment, or days. */
type Unit = (today: string, ago: number) => string;

export const months: Unit = (today, ago) => shifted(today.slice(0, 7), -ago);
const years: Unit = (today, ago) => shifted(today.slice(0, 4), -ago);
export const days =
  (length: 1 | 7): Unit =>
  (today, ago) =>
    shifted(today, Math.min(-length * ago, 0));

/** Some units ago. */
export const ago =
  (of: Unit): Reader =>
  (today, {near, far}) => [{first: of(today, far), last: of(today, near)}];

/** More than some units ago. */
const longAgo =
  (of: Unit): Reader =>
  (today, {near}) => [{first: '', last: of(today, near)}];

/** In the last few units. */
const lately =
  (of: Unit): Reader =>
  (today, {far}) => [{first: of(today, far), last: today}];

/** Years and a half ago. */
const yearsAndHalf: Reader = (today, {near, far}) =>
  ago(months)(today, {near: 12 * near + 12, far: 12 * far});

type Counted = readonly [source: string, reader: Reader];

/** Units of time, as English and Japanese count them. */
const units: readonly (readonly [english: string, japanese: string, unit: Unit])[] = [
  ['days?', '日', days(1)],
  ['weeks?', '週間?', days(7)],
  ['months?', '[かヶカヵケ箇]月', months],
  ['years?', '年', years],
];

const plain = units.flatMap(([english, japanese, of]): Counted[] => [
  [`(?:over|more than) ${count} ${english} ago|${count}${japanese}以上${before}`, longAgo(of)],
  [
    `less than ${count} ${english} ago|(?:the )?(?:last|past) ${count} ${english}(?!,? (?:of|in) )|(?:ここ|過去)${count}${japanese}`,
    lately(of),
  ],
  [`${count} ${english} ago|${count}${japanese}${before}`, ago(of)],
]);
const halves: Counted = [
  `${count} (?:years? and a half|and a half years?) ago|${count}年半${before}`,
  yearsAndHalf,
];

/** Sources of regular expressions, with what they mean; those that begin with others stand before them. */
export const counted: readonly Counted[] = [halves, ...plain];
