import type {DateParts} from '../date-parts.js';
import {completed, ownParts, phraseOf, phraseReading, type Phrase, type PhraseReading} from './phrases.js';
import type {YearContext} from './parts.js';
import {answerOf, isAfter, joined, shifted, widened, type Reading} from './spans.js';
import type {Token} from './tokens.js';
import type {Word} from './vocabulary.js';

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
  /** Whether "about" stands beside the year alone. */
  readonly isYearVague: boolean;
}

type Joint = 'to' | 'or';

/** A text taken apart at the words that join dates. */
interface Sentence {
  readonly phrases: readonly Phrase[];
  readonly joint: Joint;
  readonly words: ReadonlySet<Word>;
}

/** How many readings are looked at: people do not mean more. */
const mostReadings = 400;

function products<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>(
    (rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])).slice(0, mostReadings),
    [[]],
  );
}

export const isWord = (token: Token | undefined, ...words: Word[]): boolean =>
  token?.kind === 'word' && words.includes(token.word);

const joints = ['to', 'or', 'tilde', 'soft', 'since', 'until'] as const;

const hours = ['clock', 'night', 'overnight'] as const;

/** Whether a token says which date is meant, and does not only bound, join or blur one. */
export const isContent = (token: Token): boolean =>
  !isWord(token, ...joints, ...hours, 'before', 'after', 'about', 'last');

/**
 * "From … until …" joins two dates; at the beginning or the end of a text, either word bounds one, and so does "or earlier" before
 * a comma.
 */
function withJoints(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index): Token => {
    if (!isWord(token, 'since', 'until', 'tilde')) return token;
    const isBetween = tokens.slice(0, index).some(isContent) && tokens.slice(index + 1).some(isContent);
    return isBetween && !isWord(tokens[index + 1], ...joints) ? {kind: 'word', word: 'to'} : token;
  });
}

function sentenceOf(
  tokens: readonly Token[],
  isJoint: (token: Token, index: number) => boolean,
): Sentence | undefined {
  const phrases: Token[][] = [[]];
  let joint: Joint = 'or';
  for (const [index, token] of tokens.entries()) {
    if (!isJoint(token, index)) phrases.at(-1)?.push(token);
    else {
      if (isWord(token, 'to', 'soft')) joint = 'to';
      phrases.push([]);
    }
  }
  const read = phrases.filter((each) => each.some(isContent)).map(phraseOf);
  const whole = read.filter((phrase) => phrase !== undefined);
  const words = new Set(tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : [])));
  // After one date and before another is between them.
  if ((words.has('after') || words.has('since')) && (words.has('before') || words.has('until'))) joint = 'to';
  return whole.length === read.length ? {phrases: whole, joint, words} : undefined;
}

/** A moment some months later, at its own precision; a year stays. */
function moved(text: string, months: number): string {
  const [year = '', month, day] = text.split('-');
  if (month === undefined) return text;
  const at = shifted(`${year}-${month}`, months);
  return day === undefined ? at : `${at}-${day}`;
}

/**
 * What a stretch may be that ends before it begins, because it leads into the next year or month. Where the year stands at
 * the end, nobody can say whose it is.
 */
function turned(first: Reading, last: Reading, [own = {}, other = {}]: readonly DateParts[]): Reading[] {
  const lacking = own.year === undefined ? own : other;
  if (lacking.year !== undefined) return [];
  const months = lacking.month === undefined ? 1 : 12;
  const earlier = {...last, first: moved(first.first, -months)};
  const later = {...first, last: moved(last.last, months)};
  const readings = own.year === undefined ? [earlier, later] : [later];
  return readings.filter((each) => !isAfter(each.first, each.last));
}

/** One stretch out of those that were joined. */
function joinedReadings(
  readings: readonly Reading[],
  own: readonly DateParts[],
  joint: Joint,
): readonly Reading[] {
  const [first] = readings;
  const last = readings.at(-1);
  if (!first || !last) return [];
  if (readings.length === 1) return [first];
  const inOrder = readings.every(
    (each, index) => !isAfter(readings[index - 1]?.first ?? each.first, each.last),
  );
  // "From mid-May to 2012" is to its end, and begins in May.
  const isWithin = readings.length === 2 && answerOf(joined(last, first)) === answerOf(last);
  if (joint === 'to' && isWithin) return [{...first, last: last.last}];
  if (inOrder) return [readings.reduce(joined)];
  const turns = readings.length === 2 ? turned(first, last, own) : [];
  const isTurn = Number(first.first.slice(5, 7)) - Number(last.first.slice(5, 7)) >= 6;
  return joint === 'or' && !(isTurn && turns.length > 0) ? [readings.reduce(joined)] : turns;
}

function precisionOf({year, month, day}: DateParts): number {
  return [year, month, day].filter((part) => part !== undefined).length;
}

/** Bounds a stretch by "since", "before" and the like. A date that is only about known may be the bound itself. */
function bounded(reading: Reading, words: ReadonlySet<Word>, isRange: boolean): Reading {
  const {first, last, ...rest} = reading;
  // Before ten o'clock on a day may be on that day.
  const isExact = first === last && !words.has('clock');
  if (words.has('before')) return {...rest, first: '', last: isExact ? shifted(first, -1) : last};
  if (words.has('after')) return {...rest, first: isExact ? shifted(last, 1) : first, last: ''};
  if (isRange) return reading;
  if (words.has('until')) return {...rest, first: '', last};
  return words.has('since') ? {...rest, first, last: ''} : reading;
}

function finished(
  sentence: Sentence,
  reading: Reading,
  {isYearVague}: Context,
  tilde: 'since' | 'until' | undefined,
): Reading {
  // "~March 2012" may be about March, or until then; 〜2012年3月 is until then.
  const isUnitless = sentence.phrases.every(({figures}) =>
    figures.every(({part, isNamed}) => !part || isNamed),
  );
  const isAbout = sentence.words.has('about') || (tilde === 'until' && isUnitless);
  const wide = isAbout ? widened(reading, isYearVague ? 'year' : undefined) : reading;
  const words = tilde ? new Set([...sentence.words, tilde]) : sentence.words;
  // "From March to May" has two ends; "by March or April" and "since 5/6 March" have one.
  const isRange = words.has('to') || (words.has('since') && words.has('until'));
  return bounded(wide, words, isRange && sentence.phrases.length > 1);
}

function distinct(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [answerOf(reading), reading])).values()];
}

/** Years that "last March" may mean. */
function defaultYears({words}: Sentence, today: string | undefined): DateParts[] {
  if (!words.has('last') || today === undefined) return [];
  const year = Number(today.slice(0, 4));
  return [{year}, {year: year - 1}];
}

interface Row {
  readonly own: readonly DateParts[];
  readonly phrases: readonly PhraseReading[];
}

function rowsOf({phrases}: Sentence, context: YearContext, fallback: DateParts | undefined): Row[] {
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

/** Whether the dates of a row are equally precise: in "5–7 March", 5 is a day. */
function isEven({phrases}: Row): boolean {
  return new Set(phrases.map(({parts}) => precisionOf(parts))).size < 2;
}

function meaningOf(sentence: Sentence, context: Context, tilde: 'since' | 'until' | undefined): Meaning {
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
  if (real.length === 0) return {readings: [], isDoubtful: false, fault: 'date-not-real'};
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
    readings: distinct(past.map((reading) => finished(sentence, reading, context, tilde))),
    isDoubtful: certain.length === 0,
    isEven: even.length > 0,
  };
}

/** What a text may mean that has been taken apart; undefined if it is no date. */
export function understand(pieces: readonly Token[], context: Context): Meaning | undefined {
  const isFirst = isWord(pieces[0], 'tilde');
  const isLast = isWord(pieces.at(-1), 'tilde');
  const tilde = isFirst ? 'until' : isLast ? 'since' : undefined;
  const find = (...words: Word[]) => pieces.findIndex((token) => isWord(token, ...words));
  // Before one date or after a later one is no stretch.
  const upper = find('until', 'before');
  if ((upper >= 0 && find('since', 'after') > upper) || (isFirst && isLast)) return undefined;
  const tokens = withJoints(pieces);
  const isStretch = tokens.some((token, index) => isWord(token, 'to') && !isWord(pieces[index], 'tilde'));
  const meaningAt = (at: number) => {
    const sentence = sentenceOf(tokens, (token, index) => index === at || isWord(token, 'to', 'or'));
    return sentence && (at < 0 || sentence.phrases.length > 1)
      ? meaningOf(sentence, context, tilde)
      : undefined;
  };
  const whole = meaningAt(-1);
  if (whole && whole.readings.length > 0) return {...whole, isStretch};
  const splits = tokens.flatMap((token, at) => (isWord(token, 'soft') ? [meaningAt(at)] : []));
  const found = splits.filter((meaning) => meaning !== undefined && meaning.readings.length > 0) as Meaning[];
  if (found.length === 0) return whole?.fault === undefined ? undefined : whole;
  const even = found.filter(({isEven}) => isEven);
  const taken = even.length > 0 ? even : found;
  return {
    readings: distinct(taken.flatMap(({readings}) => readings)),
    isDoubtful: taken.every(({isDoubtful}) => isDoubtful),
    isStretch,
  };
}
