import type {DateParts} from '../date-parts.js';
import {boundedReading} from './bounded-readings.js';
import {joinedReadings} from './joined-readings.js';
import {withOngoing} from './ongoing.js';
import type {YearContext} from './parts.js';
import {completed, ownParts, phraseReading, type PhraseReading} from './phrases.js';
import {
  hasBoundAmidst,
  hasStrayBound,
  hasUnclearWeek,
  isWord,
  sentenceOf,
  withJoints,
  withoutUnknownEnds,
  withPlainBounds,
  type DateSentence,
} from './sentences.js';
import {answerOf, isAfter, type Reading} from './spans.js';
import {isPartial} from './stretches.js';
import type {Token} from './tokens.js';
import type {Word} from './words/vocabulary.js';

/** What a text comes to: the stretches that it may mean; none if it lacks its year, or the calendar has no such date. */
export interface Meaning {
  readonly readings: readonly Reading[];
  /** Whether to ask, even where there is one reading: it depends on today, or on a century. */
  readonly isDoubtful: boolean;
  readonly fault?: 'year-missing' | 'date-not-real' | undefined;
  /** Whether it is said to go from one date to another: a hyphen, a slash or 〜 may as well stand between alternatives. */
  readonly isStretch?: boolean;
  /** Whether the dates that it joins are equally precise. */
  readonly isEven?: boolean;
}

interface Context extends YearContext {
  /** Beside which part of a date "about" stands alone. */
  readonly vaguePart: 'year' | 'month' | undefined;
}

/** How many readings are looked at: people do not mean more. */
const mostReadings = 400;

function products<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>(
    (rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])).slice(0, mostReadings),
    [[]],
  );
}

function precisionOf({year, month, day}: DateParts): number {
  return [year, month, day].filter((part) => part !== undefined).length;
}

function distinct(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [answerOf(reading), reading])).values()];
}

/** Years that "last March" may mean. */
function defaultYears({words}: DateSentence, today: string | undefined): DateParts[] {
  if (!words.has('last') || today === undefined) return [];
  const year = Number(today.slice(0, 4));
  return [{year}, {year: year - 1}];
}

interface Row {
  readonly own: readonly DateParts[];
  readonly phrases: readonly PhraseReading[];
}

function rowsOf({phrases}: DateSentence, context: YearContext, fallback: DateParts | undefined): Row[] {
  return products(phrases.map((phrase) => ownParts(phrase, context))).flatMap((row) => {
    const own = row.map(({parts}) => parts);
    const read = row.map(({isDoubtful}, index) => {
      const phrase = phrases[index];
      const others = [
        ...own.slice(index + 1),
        ...own.slice(0, index).reverse(),
        ...(fallback ? [fallback] : []),
      ];
      return phrase && phraseReading(phrase, completed(own[index] ?? {}, others), isDoubtful || !!fallback);
    });
    const whole = read.filter((each) => each !== undefined);
    return whole.length === phrases.length ? [{own, phrases: whole}] : [];
  });
}

const finestOf = ({month, day}: DateParts): number => (day !== undefined ? 3 : month !== undefined ? 2 : 1);

/** Whether the second date only completes the first, so that no stretch leads to it: "2012 since June". */
function isCompletion({own: [first = {}, last = {}]}: Row): boolean {
  return first.year !== undefined && last.year === undefined && finestOf(first) < finestOf(last);
}

/** Whether the dates of a row are equally precise: in "5–7 March", 5 is a day. */
function isEven({phrases}: Row): boolean {
  return new Set(phrases.map(({parts}) => precisionOf(parts))).size < 2;
}

function meaningOf(
  sentence: DateSentence,
  context: Context,
  {tilde, isJoinedByBound}: {tilde: 'since' | 'until' | undefined; isJoinedByBound: boolean},
): Meaning {
  const {today} = context;
  const fallbacks = defaultYears(sentence, today);
  const rows = [undefined, ...fallbacks].flatMap((fallback) => rowsOf(sentence, context, fallback));
  if (rows.length === 0) {
    const isDate = sentence.phrases.some((phrase) => ownParts(phrase, context).length > 0);
    return {
      readings: [],
      isDoubtful: false,
      fault: isDate && sentence.phrases.length > 0 ? 'year-missing' : undefined,
    };
  }
  const real = rows.filter(({phrases}) => phrases.every(({isUnreal}) => !isUnreal));
  if (real.length === 0) {
    // Of "31 or 1 September", one is real with another month, and 13 is no month in "2012-13 Q1".
    const isPlain = !sentence.phrases.some(({words}) => [...words].some(isPartial));
    const isUnreal = rows.every(({phrases}) => phrases.every((phrase) => phrase.isUnreal));
    const fault = isPlain && isUnreal ? 'date-not-real' : undefined;
    return {readings: [], isDoubtful: false, fault};
  }
  if (isJoinedByBound && real.every(isCompletion)) return {readings: [], isDoubtful: false};
  const isCertain = (row: Row) => row.phrases.every(({isDoubtful}) => !isDoubtful);
  const certain = real.filter(isCertain);
  const likely = certain.length > 0 ? certain : real;
  const even = likely.filter(isEven);
  const readings = (even.length > 0 ? even : likely).flatMap(({own, phrases}) =>
    products(phrases.map((phrase) => phrase.readings)).flatMap((each) =>
      joinedReadings(each, own, sentence.joint),
    ),
  );
  const past = fallbacks.length > 0 ? readings.filter(({last}) => !isAfter(last, today ?? '')) : readings;
  return {
    readings: distinct(past.map((reading) => boundedReading(reading, sentence, context.vaguePart, tilde))),
    isDoubtful: certain.length === 0,
    isEven: even.length > 0,
  };
}

/** What a text may mean that has been taken apart; undefined if it is no date. */
export function understand(said: readonly Token[], context: Context): Meaning | undefined {
  const whole = withOngoing(said, context.today);
  if (!whole) return undefined;
  const known = withoutUnknownEnds(whole);
  const pieces = withPlainBounds(known);
  const isLoose = known.some((token) => isWord(token, 'no-later', 'no-earlier'));
  const isFirst = isWord(pieces[0], 'tilde');
  const isLast = isWord(pieces.at(-1), 'tilde');
  const tilde = isFirst ? 'until' : isLast ? 'since' : undefined;
  const find = (...words: Word[]) => pieces.findIndex((token) => isWord(token, ...words));
  // Before one date or after a later one is no stretch.
  const upper = find('until', 'before');
  if ((upper >= 0 && find('since', 'after') > upper) || (isFirst && isLast)) return undefined;
  const tokens = withJoints(pieces);
  if (hasBoundAmidst(tokens) || hasUnclearWeek(tokens)) return undefined;
  const stretches = tokens.filter((token, index) => isWord(token, 'to') && !isWord(pieces[index], 'tilde'));
  const isStretch = stretches.length > 0;
  const isJoinedByBound = tokens.some(
    (token, index) => isWord(token, 'to') && isWord(pieces[index], 'since', 'until'),
  );
  // "From 2010 to 2012 and from 2014 to 2015" is more than one.
  if (stretches.length > 1 || (isStretch && hasStrayBound(tokens))) return undefined;
  const meaningAt = (at: number) => {
    const sentence = sentenceOf(tokens, (token, index) => index === at || isWord(token, 'to', 'or'), isLoose);
    return sentence && (at < 0 || sentence.phrases.length > 1)
      ? meaningOf(sentence, context, {tilde, isJoinedByBound})
      : undefined;
  };
  const unsplit = meaningAt(-1);
  if (unsplit && unsplit.readings.length > 0) return {...unsplit, isStretch};
  const splits = tokens.flatMap((token, at) => (isWord(token, 'soft', 'comma') ? [meaningAt(at)] : []));
  const found = splits.filter((meaning) => meaning !== undefined && meaning.readings.length > 0) as Meaning[];
  if (found.length === 0) return unsplit?.fault === undefined ? undefined : unsplit;
  const even = found.filter(({isEven}) => isEven);
  const taken = even.length > 0 ? even : found;
  return {
    readings: distinct(taken.flatMap(({readings}) => readings)),
    isDoubtful: taken.every(({isDoubtful}) => isDoubtful),
    isStretch,
  };
}
