import {codeFault, shapesOf} from '../../model/codes/code-reading.js';
import {foldCodeFor, normalizeCode} from '../../model/codes/fold-code.js';
import type {CodeQuestion} from '../../model/schema/questions.js';
import {never} from '../answers.js';
import type {CodeTest} from '../facts/code-test.js';
import {CodeWriter, eitherOf} from './code-writer.js';

/** Maximum length of an expression: each character costs the page one byte or two. */
export const mostCharacters = 10_000;

/** Maximum length of a code that a rule writes. */
const longestCode = 200;

/** Maximum number of `*` in a pattern: with each, a browser may try as many places more. */
const mostStars = 2;

function codesOf({listed, prefixes, patterns, from, to}: CodeTest): string[] {
  return [
    ...(listed ?? []),
    ...(prefixes ?? []),
    ...(patterns ?? []),
    ...[from, to].filter((each) => each !== undefined),
  ];
}

/** Whether a pattern is short enough of stars for a browser that tries them all. */
function isBounded(pattern: string): boolean {
  return (pattern.match(/\*/g)?.length ?? 0) <= mostStars;
}

/** The words in front of a code that readers may type and that are dropped before it is compared. */
function wordsInFront({labels = []}: CodeQuestion): string[] {
  return labels.map((label) => normalizeCode(label).replace(/[^\p{L}\p{N}]+$/u, '')).filter(Boolean);
}

/** Whether a code of a question could begin like a word. */
function canBegin(question: CodeQuestion, word: string): boolean {
  const {length} = foldCodeFor(question, word);
  const heads = shapesOf(question)?.map((shape) => shape.slice(0, length));
  const fault = codeFault({...question, shape: heads, checksum: undefined}, foldCodeFor(question, word));
  return fault === undefined || (fault === 'shape' && (heads?.some((head) => head.includes('*')) ?? false));
}

/**
 * Keeps those out who type such a word: of a question that says what its codes look like, where the word stands apart, and
 * of any other question always. What they mean is left to be compared.
 */
function withoutWords(question: CodeQuestion, writer: CodeWriter): string {
  const {shape, alphabet, checksum, ...shapeless} = question;
  const words = wordsInFront(question);
  if (shape ?? alphabet ?? checksum)
    return writer.notBehind(words.filter((word) => canBegin(question, word)));
  return writer.notAfter(words.map((word) => foldCodeFor(shapeless, word)).filter(Boolean));
}

/**
 * Writes a regular expression for the whole of what a reader types, such as the `pattern` of a field takes it. Whatever it
 * matches, typed in whichever case, with spaces and hyphens, is read as a code that passes one of the tests. What it does
 * not match may be one too, if it has words in front of it or characters beyond ASCII.
 *
 * Written from the tests and never taken from the document. It means the same with the flags `v`, `u` and none.
 *
 * @returns undefined where an expression cannot say it exactly, or would be longer than 10,000 characters: for versions,
 *   check digits of codes that are not listed, parts of unknown length, and patterns with more than two `*`
 */
export function codeExpression(question: CodeQuestion, tests: readonly CodeTest[]): string | undefined {
  const patterns = [...(shapesOf(question) ?? []), ...tests.flatMap((test) => test.patterns ?? [])];
  if (question.order === 'version' || !patterns.every(isBounded)) return undefined;
  const codes = [...patterns, ...tests.flatMap(codesOf)];
  const isLong = codes.join('').length > mostCharacters || codes.some(({length}) => length > longestCode);
  // A character beyond the basic plane is two to an expression without flags; a long-vowel mark is one only after kana.
  if (isLong || codes.some((code) => /[\ud800-\udfff\u30fc]/.test(code))) return undefined;
  const writer = new CodeWriter(question, codes);
  const written: string[] = [];
  for (const test of tests) {
    const expression = writer.test(test);
    if (expression === undefined) return undefined;
    written.push(expression);
  }
  const typesNever = question.never === undefined ? '' : `(?!\\s*${never}\\s*$)`;
  const expression = typesNever + withoutWords(question, writer) + eitherOf(written);
  return expression.length > mostCharacters ? undefined : expression;
}
