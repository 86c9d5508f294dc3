import {isContent, isWord} from './sentences.js';
import type {Token} from './tokens.js';

/** Whether a token is the day on which it is today. */
function isToday(token: Token | undefined, today: string | undefined): boolean {
  if (token?.kind !== 'relative') return false;
  const [{first, last} = {first: '', last: ''}, ...others] = token.relative;
  return others.length === 0 && first === today && last === today;
}

/** Whether a text that has been taken apart says that something still goes on, and nothing else: "until now", 継続中. */
export function saysOngoing(tokens: readonly Token[], today: string | undefined): boolean {
  const isNow = (token: Token) => isWord(token, 'ongoing') || isToday(token, today);
  return tokens.some(isNow) && tokens.every((token) => isNow(token) || isWord(token, 'to', 'until'));
}

const joins = (token: Token | undefined) =>
  isWord(token, 'to', 'tilde', 'soft', 'comma', 'since', 'until') && token !== undefined;

/**
 * The tokens with one word in place of what leads from a date to today: whatever still goes on has no end.
 *
 * @returns undefined where it says so anywhere but behind a date
 */
export function withOngoing(
  tokens: readonly Token[],
  today: string | undefined,
): readonly Token[] | undefined {
  const end = isWord(tokens.at(-1), 'until') ? tokens.length - 1 : tokens.length;
  const [joint, last] = [tokens[end - 2], tokens[end - 1]];
  const before = tokens.slice(0, joins(joint) ? end - 2 : end - 1);
  // "Yesterday to today" are two days, and 2012 to today goes on.
  const isUntilToday = isToday(last, today) && joins(joint) && before.some(({kind}) => kind === 'figure');
  if (before.some((token) => isWord(token, 'ongoing'))) return undefined;
  if (!isUntilToday && !isWord(last, 'ongoing')) return tokens;
  // Of two dates, nobody can say which one leads to today.
  if (!before.some(isContent) || before.some((token) => isWord(token, 'to', 'tilde'))) return undefined;
  return [...before, {kind: 'word', word: 'ongoing'}];
}
