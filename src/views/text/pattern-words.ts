import {fill} from '../../localization/fill.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {fitsSign, type Sign} from '../../model/codes/signs.js';
import type {Quote} from './code.js';

/** A stretch of a pattern: the same sign again and again, or characters that stand for themselves. */
interface Run {
  readonly sign: Sign | 'itself';
  readonly text: string;
}

/** What separates the parts of a code, and is not compared. */
const separators = /^[\s\p{Pd}]+|[\s\p{Pd}]+$/gu;

function runsOf(pattern: string): Run[] {
  const found = pattern.match(/#+|@+|\?+|\*+|[^#@?*]+/g) ?? [];
  const runs = found.map((text) => text.replace(separators, '')).filter((text) => text !== '');
  return runs.map((text) => ({sign: (/^[#@?*]/.exec(text)?.[0] ?? 'itself') as Run['sign'], text}));
}

const counted = {
  '#': [m.oneDigit, m.digits],
  '@': [m.oneLetter, m.letters],
  '?': [m.oneCharacter, m.characters],
} as const;

function runWords({sign, text}: Run, speaker: Speaker, quote: Quote): string {
  if (sign === 'itself') return quote(text);
  if (sign === '*') return speaker.say(m.anything);
  const [one, several] = counted[sign];
  return text.length === 1 ? speaker.say(one) : speaker.say(several, speaker.number(text.length));
}

/** Words a pattern of nothing but digits, some of them given at its beginning or its end; undefined if it is none. */
function digitWords(pattern: string, speaker: Speaker, quote: Quote): string | undefined {
  const [, beginning = '', free = '', end = ''] = /^(\d*)(#+)(\d*)$/.exec(pattern) ?? [];
  if (free === '' || (beginning === '') === (end === '')) return undefined;
  const count = speaker.number(pattern.length);
  return end === ''
    ? speaker.say(m.digitsThatBegin, count, quote(beginning))
    : speaker.say(m.digitsThatEnd, count, quote(end));
}

/**
 * Words a pattern of codes, such as "7 digits ending in 425", "begins with HN, then 3 digits, B, 5 digits" or "ends with
 * US".
 *
 * @param quote - puts what codes have in common into the words
 */
export function patternWords(pattern: string, speaker: Speaker, quote: Quote = String): string {
  const say = (run: Run) => runWords(run, speaker, quote);
  const [first, ...others] = runsOf(pattern);
  if (!first) return quote(pattern);
  const [second, third] = others;
  if (first.sign === '*' && second && others.length === 1) return speaker.say(m.endsWith, say(second));
  if (second?.sign === '*' && others.length === 1) return speaker.say(m.beginsWith, say(first));
  if (first.sign === '*' && second && third?.sign === '*' && others.length === 2)
    return speaker.say(m.contains, say(second));
  const digits = digitWords(pattern, speaker, quote);
  if (digits !== undefined) return digits;
  if (!second) return say(first);
  const [, , comma] = speaker.patterns.lists.and;
  let rest = say(second);
  for (const next of others.slice(1)) rest = fill(comma, rest, say(next));
  return speaker.say(first.sign === 'itself' ? m.beginsThen : m.thenNext, say(first), rest);
}

/** Whether a code has the signs of a pattern, one by one; a pattern of any length has no such signs. */
export function hasSignsOf(pattern: string, code: string): boolean {
  const bare = (text: string) => [...text.replace(/[\s\p{Pd}]/gu, '').toUpperCase()];
  const [signs, characters] = [bare(pattern), bare(code)];
  return (
    signs.length === characters.length &&
    signs.every((sign, place) => fitsSign(sign, characters[place] ?? ''))
  );
}
