import {listOf} from '../list-of.js';
import type {CodeQuestion} from '../schema/questions.js';
import {checksums} from './checksums.js';
import {matchesPattern} from './code-pattern.js';
import {foldCodeFor, foldPatternFor, normalizeCode} from './fold-code.js';

/** Why an answer cannot be a code of its question. */
export type UnfitReason = 'shape' | 'alphabet' | 'checksum';

/** What an answer to a question for a code comes to. */
export interface CodeReading {
  /** The folded code; empty where there is none. */
  readonly code: string;
  /** Why it is no code of this question; the verdict takes it for "I don't know". */
  readonly fault?: UnfitReason;
}

/** What may stand before, between and behind the words in front of a code. */
const punctuation = String.raw`[\s!-/:-@[-\x60{-\u00bf\u2000-\u206f\u3000-\u303f]+`;
const leading = new RegExp(`^${punctuation}`);
const trailing = new RegExp(`${punctuation}$`);

const outsideAlphabet = {digits: /[^0-9]/, vin: /[^0-9A-HJ-NPR-Z]/};

/** The folded shapes of the codes of a question; undefined where it says none. */
export function shapesOf(question: CodeQuestion): readonly string[] | undefined {
  return listOf(question.shape)?.map((shape) => foldPatternFor(question, shape));
}

/** Whether a folded text has a character that the codes of a question do not have. */
export function isOutsideAlphabet({alphabet}: CodeQuestion, text: string): boolean {
  return alphabet !== undefined && outsideAlphabet[alphabet].test(text);
}

/** Why a folded code cannot be one of a question; undefined if it can. */
export function codeFault(question: CodeQuestion, code: string): UnfitReason | undefined {
  const {checksum} = question;
  if (isOutsideAlphabet(question, code)) return 'alphabet';
  const shapes = shapesOf(question);
  if (shapes && !shapes.some((shape) => matchesPattern(shape, code))) return 'shape';
  return checksum && !checksums[checksum](code) ? 'checksum' : undefined;
}

/** A text without a word in front that is no part of the code, such as "Lot No."; undefined if it begins with none. */
function behindLabel(
  text: string,
  {labels = [], shape}: CodeQuestion,
): {rest: string; isApart: boolean} | undefined {
  for (const label of labels) {
    const word = normalizeCode(label).replace(trailing, '');
    const rest = text.slice(word.length);
    const bare = rest.replace(leading, '');
    // A hyphen stands within codes.
    const isApart = leading.test(rest.replace(/^\p{Pd}+/u, ''));
    // "Model" is no part of "Modell"; and without its full stop, "No." may begin a code.
    const goesOn = /[A-Z]$/.test(word) && /^[A-Z]/.test(rest);
    const isOther = !isApart && shape === undefined && label.endsWith('.');
    if (word !== '' && text.startsWith(word) && !goesOn && !isOther) return {rest: bare, isApart};
  }
  return undefined;
}

/**
 * What may be meant as the code: the answer, and what is left of it without the words in front. A word that stands apart
 * belongs to no code.
 */
function candidates(answer: string, question: CodeQuestion): string[] {
  let found = [answer];
  let text = normalizeCode(answer).replace(leading, '');
  for (let label; (label = behindLabel(text, question)); text = label.rest) {
    if (label.rest !== '') found = [...(label.isApart ? [] : found), label.rest];
  }
  return found;
}

/** Reads what someone typed as a code of a question. */
export function readCode(question: CodeQuestion, answer: string): CodeReading {
  const {shape, alphabet, checksum} = question;
  const codes = candidates(answer, question)
    .map((text) => foldCodeFor(question, text))
    .filter((code) => code !== '');
  const last = codes.at(-1) ?? '';
  if (last === '' || !(shape ?? alphabet ?? checksum)) return {code: last};
  const fitting = codes.find((code) => codeFault(question, code) === undefined);
  if (fitting !== undefined) return {code: fitting};
  const fault = codeFault(question, last);
  return {code: last, ...(fault && {fault})};
}
