import {phraseOf, type Phrase} from './phrases.js';
import type {Token} from './tokens.js';
import type {Word} from './vocabulary.js';

/** What joins two dates: from one to the other, or one of them. */
export type Joint = 'to' | 'or';

/** A text taken apart at the words that join dates. */
export interface Sentence {
  readonly phrases: readonly Phrase[];
  readonly joint: Joint;
  readonly words: ReadonlySet<Word>;
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
export function withJoints(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index): Token => {
    if (!isWord(token, 'since', 'until', 'tilde')) return token;
    const isBetween = tokens.slice(0, index).some(isContent) && tokens.slice(index + 1).some(isContent);
    return isBetween && !isWord(tokens[index + 1], ...joints) ? {kind: 'word', word: 'to'} : token;
  });
}

/** Takes a text apart at its joints; undefined if what stands between two of them is no date. */
export function sentenceOf(
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
