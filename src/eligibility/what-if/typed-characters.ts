import {isOutsideAlphabet} from '../../model/codes/code-reading.js';
import {matchesPattern} from '../../model/codes/code-pattern.js';
import {foldCodeFor, normalizeCode} from '../../model/codes/fold-code.js';
import type {CodeQuestion} from '../../model/schema/questions.js';

/** What stands for nothing but itself in every dialect of regular expressions, in a class and outside. */
const plain =
  /[0-9A-Za-z.:_#,;=@~!%'\u00c0-\u1fff\u2010-\u2015\u2212\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/;

const ascii = Array.from({length: 0x7f - 0x21}, (_, index) => String.fromCharCode(0x21 + index));

/** The same characters as keyboards for Chinese, Japanese and Korean write them. */
const fullWidth = ascii.map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** Hyphens and dashes as people type and paste them, and the Japanese long-vowel mark. */
const separators = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uff0d', '\u30fc'];

function written(character: string): string {
  if (character === '-' || character === '/') return `\\${character}`;
  return plain.test(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A class of characters of the basic plane; one that nothing matches where there are none. */
function classOf(characters: readonly string[]): string {
  const codes = [...new Set(characters.map((character) => character.charCodeAt(0)))].sort((a, b) => a - b);
  if (codes.length === 0) return '(?!)';
  const stretches: string[] = [];
  let first = 0;
  for (const [index, code] of codes.entries()) {
    if (codes[index - 1] !== code - 1) first = code;
    if (codes[index + 1] === code + 1) continue;
    const ends = [...new Set([first, code])].map((each) => written(String.fromCharCode(each)));
    stretches.push(ends.join(code > first + 1 ? '-' : ''));
  }
  return `[${stretches.join('')}]`;
}

/**
 * What a reader may type for each character of a folded code: in either case, in full width, with what looks like it where
 * the question says so. Found by folding, so that it agrees with how an answer is read.
 */
export class TypedCharacters {
  /** What may be typed, with the one character that it is folded to. */
  private readonly folded = new Map<string, string>();
  /** White space, hyphens and what the question ignores, any number of them. */
  readonly gap: string;
  /** White space and signs, but no hyphens: behind a word, they set it apart. */
  private readonly apart: string;

  /** @param codes - the folded codes and patterns that the rule writes */
  constructor(question: CodeQuestion, codes: readonly string[]) {
    const own = codes.flatMap((code) => [...code]).flatMap((each) => [each, each.toLowerCase()]);
    // After kana, the long-vowel mark is a sound.
    const dropped = codes.some((code) => /[^ -~]/.test(code)) ? separators.slice(0, -1) : separators;
    const ignored: string[] = [];
    for (const each of [...ascii, ...fullWidth, ...dropped, ...own].filter(({length}) => length === 1)) {
      const code = foldCodeFor(question, each);
      if (code === '') ignored.push(each);
      else if (code.length === 1 && !isOutsideAlphabet(question, code)) this.folded.set(each, code);
    }
    this.gap = `${classOf(ignored).replace('[', '[\\s')}*`;
    const isSign = (each: string) => /[^\p{L}\p{N}\p{Pd}\u2212\u30fc]/u.test(normalizeCode(each));
    this.apart = classOf([...ignored, ...this.folded.keys()].filter(isSign))
      .replace('(?!)', '[]')
      .replace('[', '[\\s');
  }

  /** A character that is folded to one of some, and the gap behind it. */
  one(isMeant: (folded: string) => boolean): string {
    const typed = [...this.folded].filter(([, folded]) => isMeant(folded)).map(([each]) => each);
    return classOf(typed) + this.gap;
  }

  /** A word that something sets apart from what follows. */
  wordApart(word: string): string {
    const characters = [...word].map((character) =>
      classOf([...ascii, ...fullWidth, character].filter((each) => normalizeCode(each) === character)),
    );
    return `${characters.join('')}${classOf(['-', ...separators])}*${this.apart}`;
  }

  /** As many characters as a quantifier says, each as a sign of the language of patterns says. */
  many(sign: string, quantifier: string): string {
    const isLiteral = !/[#@?]/.test(sign);
    const one = this.one((folded) => (isLiteral ? folded === sign : matchesPattern(sign, folded)));
    if (quantifier === '{1}') return one;
    return quantifier === '{0}' ? '' : `(?:${one})${quantifier}`;
  }
}
