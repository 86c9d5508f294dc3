import {shapesOf} from '../../../model/codes/code-reading.js';
import {foldCodeFor, normalizeCode} from '../../../model/codes/fold-code.js';
import {stretchesOf} from '../../../model/codes/slips.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';
import {partOf, placeOfPart, type CodeTest} from '../../facts/code-test.js';
import {shortestStretch, sure, type Guess} from './guess.js';
import {similarCodes} from './similar-codes.js';
import {finerVersions, similarVersions} from './similar-versions.js';

/** What someone typed as a code of a question. */
export interface TypedCode {
  readonly question: CodeQuestion;
  readonly code: string;
  /** What some of its words come to, one after the other, each as a code. */
  readonly words: readonly string[];
  /** The code with a question mark for each character that could not be read; undefined where all could. */
  readonly unread: string | undefined;
}

/** In what is longer, only its words are looked at, and not all of them: nobody types such a code. */
const longestCode = 120;
const mostWords = 12;

/** What does not belong to a code that stands between words. */
const betweenWords = /[\s,;:|/()[\]{}"'、，；：／（）［］「」『』“”]+/u;

/** Also what people write in place of the dots of a version: 10-2-1 or 10・2・1. */
const betweenVersions = new RegExp(`${betweenWords.source}|[\\p{Pd}\u2212_。・･]`, 'u');

/** What some words of an answer come to as codes of a question, the longest first; those in front of a code left out. */
export function wordsOf(question: CodeQuestion, answer: string): string[] {
  const labels = new Set(question.labels?.map(normalizeCode));
  const isWord = (text: string) => text !== '' && !labels.has(text);
  // A version ends before a hyphen: folded, 10.3.2-5 would be 10.3.25.
  // Figures alone may be one where the question does not say so.
  const isVersion = question.order === 'version' || !/\p{L}/u.test(answer);
  const between = isVersion ? betweenVersions : betweenWords;
  const words = normalizeCode(answer).split(between).filter(isWord).slice(0, mostWords);
  const runs: string[] = [];
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length);
      const joints = isVersion && length > 1 ? ['.', ''] : [''];
      for (const joint of joints) runs.push(foldCodeFor(question, run.join(joint)));
    }
  }
  return runs.filter((run) => run !== '');
}

/** What is left of a code without what stands before or behind it; with a shape, also without both. */
function* restsOf(code: string, {shape}: CodeQuestion): Generator<Guess> {
  if (shape !== undefined) {
    for (const each of stretchesOf(code, shortestStretch)) yield sure(each);
    return;
  }
  for (let cut = 1; cut <= code.length - shortestStretch; cut++) {
    yield sure(code.slice(cut));
    yield sure(code.slice(0, -cut));
  }
}

/** What someone may have meant, as whole codes also where a part of them is tested. Not all of it passes. */
function* wholeGuesses({question, code}: TypedCode, test: CodeTest): Generator<Guess> {
  const {part} = test;
  const kind = {
    example: foldCodeFor(question, question.example ?? ''),
    isWhole: shapesOf(question)?.every((shape) => !shape.includes('*')) ?? false,
  };
  if (!part) {
    yield* similarCodes(code, test, kind);
    return;
  }
  const stretch = partOf(code, part);
  const [start, end] = stretch === undefined ? [0, code.length] : placeOfPart(code, part);
  const characters = [...code];
  const [before, behind] = [characters.slice(0, start).join(''), characters.slice(end).join('')];
  for (const guess of similarCodes(stretch ?? code, test, kind)) {
    if (test.fits(guess.code)) yield {...guess, code: before + guess.code + behind};
  }
  yield* restsOf(code, question);
}

/** The codes that pass a test and that someone may have meant, the nearest first. */
export function* passingGuesses(typed: TypedCode, test: CodeTest): Generator<Guess> {
  const {code, words, unread} = typed;
  for (const each of unread === undefined ? [code] : [code, unread]) {
    if (each.length > longestCode) continue;
    for (const guess of wholeGuesses({...typed, code: each}, test)) {
      if (guess.code !== code && test.passes(guess.code)) yield guess;
    }
  }
  for (const word of words) if (word !== code && test.passes(word)) yield sure(word);
  if (test.part) return;
  for (const word of [code, ...words]) yield* similarVersions(word, test);
  yield* finerVersions(code, test);
}
