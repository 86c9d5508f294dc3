import type {DatePart} from '../date-parts.js';
import {hoursAt} from './words/hours.js';
import type {Relative} from './relative/counted-dates.js';
import {relativeAt} from './relative/relative-dates.js';
import {vocabulary, type Word} from './words/vocabulary.js';

/** A number, and what it counts where that is written: a month by its name, or one of 年, 月 and 日. */
export interface Figure {
  readonly digits: string;
  readonly part?: DatePart | undefined;
  /** Whether its part is not written behind it: what stands before "March" may be its day, what stands before 3月 may not. */
  readonly isNamed?: boolean;
}

/** A piece of a text that may be a date. */
export type Token =
  | {readonly kind: 'figure'; readonly figure: Figure}
  | {readonly kind: 'word'; readonly word: Word}
  | {readonly kind: 'relative'; readonly relative: Relative};

/** What words mean: names of months, and the day on which it is today. */
export interface Meanings {
  /** Lower case, January first; the twelve of one language after those of another. */
  readonly months: readonly string[];
  /** The reader's own day, such as `2026-11-29`; without it, nothing that is counted from today can be read. */
  readonly today: string | undefined;
}

const units: Readonly<Record<string, DatePart>> = {年: 'year', 月: 'month', 日: 'day'};

const words = vocabulary.map(([word, source]) => [word, new RegExp(source, 'y')] as const);
const figure = /(\d{1,8})(?!\d)(?:(?:st|nd|rd|th)(?![a-z]))?\s*([年月日])?/y;
/** What counts weeks or weekdays, and is no part of a date: "2 weeks before Christmas", "36th week", or "3rd Friday". */
const counted =
  /\d{1,2}(?:st|nd|rd|th) week|[1-5](?:st|nd|rd|th) (?:mon|tue|wed|thu|fri|sat|sun)|\d{1,3}\s*(?:(?:day|week|month|year)s?(?![a-z])|週|[年日]間|[かヶカヵケ箇]月)/y;
const letters = /[a-z]{3,}|\p{L}{3,}/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a match ends amid a word: Latin words do where their letters do, and Japanese writes no spaces. */
function endsAmidWord(found: string, text: string, at: number): boolean {
  return /[a-z]$/.test(found) && /[a-z]/.test(text.charAt(at + found.length));
}

function monthAt(text: string, at: number, {months}: Meanings): Figure | undefined {
  const [name] = matchAt(letters, text, at) ?? [];
  const index = months.findIndex((month) => name !== undefined && month.startsWith(name));
  return index < 0 ? undefined : {digits: String((index % 12) + 1), part: 'month', isNamed: true};
}

type Found = readonly [length: number, token: Token];

function tokenAt(text: string, at: number, isCounted: boolean, meanings: Meanings): Found | undefined {
  const relative = meanings.today && relativeAt(text, at, {today: meanings.today, isCounted});
  if (relative) return [relative[0], {kind: 'relative', relative: relative[1]}];
  const hours = hoursAt(text, at);
  if (hours) return [hours[0], {kind: 'word', word: hours[1]}];
  for (const [word, pattern] of words) {
    const [found = ''] = matchAt(pattern, text, at) ?? [];
    if (found !== '' && !endsAmidWord(found, text, at)) return [found.length, {kind: 'word', word}];
  }
  if (matchAt(counted, text, at)) return undefined;
  const [found, digits = '', unit = ''] = matchAt(figure, text, at) ?? [];
  if (found !== undefined) return [found.length, {kind: 'figure', figure: {digits, part: units[unit]}}];
  const month = monthAt(text, at, meanings);
  return month && [matchAt(letters, text, at)?.[0].length ?? 0, {kind: 'figure', figure: month}];
}

/**
 * Takes a text apart.
 *
 * @param text - clean; see `cleanText`
 * @returns undefined if it contains anything that does not belong to a date
 */
export function tokensOf(text: string, meanings: Meanings): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    // After a figure, 3日前 is the time before a third day.
    const isCounted = !tokens.some(({kind}) => kind === 'figure');
    const [length, token] = tokenAt(text, at, isCounted, meanings) ?? [];
    if (length === undefined || !token) return undefined;
    if (token.kind !== 'word' || token.word !== 'gap') tokens.push(token);
    at += length;
  }
  return tokens;
}
