import {phraseOf, type DatePhrase} from './phrases.js';
import type {Token} from './tokens.js';
import type {Word} from './words/vocabulary.js';

/** What joins two dates: from one to the other, or one of them. */
export type Joint = 'to' | 'or';

/** A text taken apart at the words that join dates. */
export interface DateSentence {
  readonly phrases: readonly DatePhrase[];
  readonly joint: Joint;
  readonly words: ReadonlySet<Word>;
  /** Whether a bound is only the earliest or the latest date: "by March" may be in January, and "until March" is not. */
  readonly isLoose: boolean;
}

export const isWord = (token: Token | undefined, ...words: Word[]): boolean =>
  token?.kind === 'word' && words.includes(token.word);

const joints = ['to', 'or', 'tilde', 'soft', 'comma', 'since', 'until'] as const;

const bounds = ['before', 'after', 'no-later', 'no-earlier'] as const;

const hours = ['clock', 'night', 'overnight'] as const;

/** Whether a token says which date is meant, and does not only bound, join or blur one. */
export const isContent = (token: Token): boolean =>
  !isWord(token, ...joints, ...bounds, ...hours, 'about', 'doubt', 'last', 'ongoing');

const asWord = (word: Word): Token => ({kind: 'word', word});

/** Where the dates of a text begin and end: the index of the first token that says one, and the one behind the last. */
function contentOf(tokens: readonly Token[]): readonly [first: number, end: number] {
  const places = tokens.flatMap((token, index) => (isContent(token) ? [index] : []));
  return [places[0] ?? tokens.length, (places.at(-1) ?? -1) + 1];
}

/**
 * A question mark in the place of a date stands for one that is not known: "? to May 2012" is until then. Beside a date, it
 * makes that uncertain.
 */
export function withoutUnknownEnds(tokens: readonly Token[]): readonly Token[] {
  const [first, end] = contentOf(tokens);
  const lead = tokens.slice(0, first);
  const trail = tokens.slice(end);
  const isUnknown = (side: readonly Token[]) =>
    side.some((token) => isWord(token, 'doubt')) &&
    side.some((token) => isWord(token, 'to', 'tilde', 'soft', 'comma'));
  // 2012年5月から? may be uncertain or go on; ?から2012年5月 is until then.
  const isUnknownStart = isUnknown(lead) || (isWord(lead.at(-1), 'since') && isWord(lead.at(-2), 'doubt'));
  const known = [
    ...(isUnknownStart ? [asWord('until')] : lead),
    ...tokens.slice(first, end),
    ...(isUnknown(trail) ? [asWord('since')] : trail),
  ];
  return known.map((token) => (isWord(token, 'doubt') ? asWord('about') : token));
}

/** The tokens with "no later than" and, at the beginning, "to" as "until", and "no earlier than" as "since". */
export function withPlainBounds(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    // "To 5 September" is until then.
    if (isWord(token, 'no-later') || (index === 0 && isWord(token, 'to'))) return asWord('until');
    return isWord(token, 'no-earlier') ? asWord('since') : token;
  });
}

const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'figure' && (token.figure.part === 'year' || token.figure.digits.length === 4);

/** Whether "about" stands with the year, and the month or the season apart from it: "September, about 2012", 2012年頃の9月. */
export function isYearVague(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (!isWord(token, 'about', 'doubt')) return false;
    const isAhead = isYear(tokens[index + 1]) && tokens.slice(0, index).some(isContent);
    return isAhead || (isYear(tokens[index - 1]) && tokens.slice(index + 1).some(isContent));
  });
}

/** Whether a bound stands between two dates that it does not join: "September 2012, after the 20th". */
export function hasBoundAmidst(tokens: readonly Token[]): boolean {
  const [first, end] = contentOf(tokens);
  const amidst = tokens.slice(first, end).filter((token) => isWord(token, ...bounds));
  // After one date and before another is between them.
  const isOther = (token: Token) => !isWord(token, 'before', 'until', 'no-later');
  const begins = tokens.slice(0, first).some((token) => isWord(token, 'since', 'after', 'no-earlier'));
  return amidst.length > 1 || (amidst[0] !== undefined && (isOther(amidst[0]) || !begins));
}

/** Whether a number may be of a week as well as of a day: "2nd/3rd week". */
export function hasUnclearWeek(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (!isWord(token, 'second-week', 'third-week', 'fourth-week', 'fifth-week')) return false;
    const other = tokens[index - 2];
    const isBare =
      other?.kind === 'figure' && other.figure.part === undefined && other.figure.digits.length < 3;
    return isBare && isWord(tokens[index - 1], ...joints);
  });
}

/** Whether bounds stand within a stretch, where nobody can say of which of its ends they are: "from 2010 until after 2012". */
export function hasStrayBound(tokens: readonly Token[]): boolean {
  const [first, end] = contentOf(tokens);
  return tokens.some(
    (token, index) =>
      isWord(token, 'before', 'after') ||
      (isWord(token, 'since') && index > first) ||
      (isWord(token, 'until') && index < end),
  );
}

/**
 * "From … until …" joins two dates; at the beginning or the end of a text, either word bounds one, and so does "or earlier" before
 * a comma.
 */
export function withJoints(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index): Token => {
    if (!isWord(token, 'since', 'until', 'tilde')) return token;
    const isBetween = tokens.slice(0, index).some(isContent) && tokens.slice(index + 1).some(isContent);
    return isBetween && !isWord(tokens[index + 1], ...joints) ? {kind: 'word', word: 'to'} : token;
  });
}

/** Whether one date is only called the start or the end, and the other one is not of the same month or year. */
function isOfNothing(phrases: readonly DatePhrase[]): boolean {
  const isEdge = ({words}: DatePhrase) => words.has('start') || words.has('end');
  return (
    phrases.some((phrase) => phrase.figures.length === 0 && !phrase.relative && isEdge(phrase)) &&
    !phrases.every(isEdge)
  );
}

/** Takes a text apart at its joints; undefined if what stands between two of them is no date. */
export function sentenceOf(
  tokens: readonly Token[],
  isJoint: (token: Token, index: number) => boolean,
  isLoose: boolean,
): DateSentence | undefined {
  const phrases: Token[][] = [[]];
  let joint: Joint = 'or';
  for (const [index, token] of tokens.entries()) {
    if (!isJoint(token, index)) phrases.at(-1)?.push(token);
    else {
      if (isWord(token, 'to', 'soft')) joint = 'to';
      phrases.push([]);
    }
  }
  const told = phrases.map((each) => each.filter(isContent)).filter((each) => each.length > 0);
  // "5 September or the day after" does not tell the day after what.
  if (told.some((each) => each.every((token) => isWord(token, 'eve', 'morrow')))) return undefined;
  const read = phrases.filter((each) => each.some(isContent)).map(phraseOf);
  const whole = read.filter((phrase) => phrase !== undefined);
  const words = new Set(tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : [])));
  // After one date and before another is between them.
  if ((words.has('after') || words.has('since')) && (words.has('before') || words.has('until'))) joint = 'to';
  // "From the start to May" does not tell the start of what.
  if (joint === 'to' && isOfNothing(whole)) return undefined;
  return whole.length === read.length ? {phrases: whole, joint, words, isLoose} : undefined;
}
