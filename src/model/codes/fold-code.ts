import type {CodeQuestion} from '../schema/questions.js';
import {literalOf} from './signs.js';

/** Hyphens and dashes, white space, and what is not seen at all, such as a soft hyphen or a mark of direction. */
const separators = /[\s\p{Pd}\p{Cf}\u2043\u2212]/gu;

/** For each alphabet, characters that it does not have, with those of it that look like them. */
const lookAlikes: Readonly<Record<Alphabet, Readonly<Record<string, string>>>> = {
  digits: {O: '0', Q: '0', D: '0', I: '1', L: '1', '|': '1', Z: '2', S: '5', B: '8'},
  vin: {I: '1', O: '0', Q: '0'},
};

/** The characters that the codes of a question consist of. */
type Alphabet = NonNullable<CodeQuestion['alphabet']>;

/**
 * The Japanese long-vowel mark, which phones offer in place of a hyphen. After kana it is a sound.
 *
 * @param text - in NFKC
 */
function withoutLongMarks(text: string): string {
  return text.replace(/([^\u30fc]?)\u30fc+/gu, (found, before: string) =>
    /[\u3041-\u30fa]/.test(before) ? found : before,
  );
}

/** NFKC and upper case: what does not distinguish two codes however they are separated. */
export function normalizeCode(code: string): string {
  return code.normalize('NFKC').toUpperCase();
}

/**
 * Folds a model, serial or lot number as people type and paste it: NFKC, upper case, without white space, hyphens and
 * invisible characters. What is nothing else is folded to the empty string, and is no code.
 */
export function foldCode(code: string): string {
  return withoutLongMarks(normalizeCode(code).replace(separators, ''));
}

/**
 * Folds a code as its question says: what looks like a character of its alphabet becomes it, and what it ignores is
 * dropped.
 */
export function foldCodeFor({alphabet, ignore = '', order}: CodeQuestion, code: string): string {
  // What is several characters in NFKC, such as ™, would drop letters of codes.
  const dropped = [...ignore].map(normalizeCode).filter((each) => [...each].length === 1);
  const folded = [...foldCode(code)].filter((character) => !dropped.includes(character)).join('');
  // "v10.2" is version 10.2.
  const bare = order === 'version' ? folded.replace(/^V(ER(SION)?)?[.:]?(?=\d)/, '') : folded;
  return alphabet ? [...bare].map((each) => lookAlikes[alphabet][each] ?? each).join('') : bare;
}

/** Folds a pattern in the same way; its signs are not ignored. */
export function foldPatternFor({ignore = '', ...question}: CodeQuestion, pattern: string): string {
  return foldCodeFor({...question, ignore: literalOf(normalizeCode(ignore))}, pattern);
}
