import {codeFault, readCode} from '../../model/codes/code-reading.js';
import {sketchOf} from '../../model/codes/look-alikes.js';
import {isOneSlipApart, readingsOf, slipsOf, stretchesOf} from '../../model/codes/slips.js';
import {foldCodeFor} from '../../model/codes/fold-code.js';
import type {CodeQuestion, Eligibility} from '../../model/schema/eligibility.js';
import {answerTexts, never, type Answers} from '../answers.js';
import {checkEligibility} from '../check-eligibility.js';
import {partOf, type CodeTest} from '../facts/code-test.js';
import {rulesOf, type CompiledCodeTest, type CompiledCondition} from '../rules/compiled-rules.js';

/** A code that hardly differs from one with which the reader would be affected, or may be. */
export interface NearMiss {
  readonly question: string;
  /** What may have been meant, the nearest first; none where it could be any of many. */
  readonly meant: readonly string[];
}

/** How many codes are suggested at once. */
const mostMeant = 3;
/** How many codes are tried on the rules; more similar ones there are only where nearly every code is. */
const mostTried = 200;
/** Stretches and codes that are longer, or shorter, tell nothing. */
const longestCode = 40;
const shortestStretch = 3;

/** What someone may have meant, and whether it is that code or only one of its kind. */
interface Guess {
  readonly code: string;
  readonly isVague: boolean;
}

function sure(code: string): Guess {
  return {code, isVague: false};
}

function* nearListed(code: string, listed: Iterable<string>): Generator<Guess> {
  const all = [...listed];
  const sketch = sketchOf(code);
  for (const each of all) if (sketchOf(each) === sketch) yield sure(each);
  for (const each of all) if (isOneSlipApart(each, code)) yield sure(each);
  for (const each of all) {
    const [shorter, longer] = each.length < code.length ? [each, code] : [code, each];
    if (shorter.length >= shortestStretch && longer.includes(shorter)) yield sure(each);
  }
}

/** Whether two codes have digits and letters in the same places. */
function isOfSameKind(code: string, example: string): boolean {
  const kind = (text: string) => text.replace(/\d/g, '#').replace(/[A-Z]/g, '@');
  return kind(code) === kind(example);
}

function* nearPrefix(code: string, prefix: string, example: string): Generator<Guess> {
  const {length} = prefix;
  if (sketchOf(code).startsWith(sketchOf(prefix))) yield sure(prefix + code.slice(length));
  // The last of the prefix may be swapped with what follows it.
  const [last = '', next = ''] = [code[length - 1], code[length]];
  yield sure(code.slice(0, length - 1) + next + last + code.slice(length + 1));
  for (const end of [length, length - 1, length + 1]) {
    if (isOneSlipApart(code.slice(0, end), prefix)) yield sure(prefix + code.slice(end));
  }
  const inside = code.indexOf(prefix);
  if (inside > 0) yield sure(code.slice(inside));
  for (let start = 1; start < length; start++) {
    if (code.startsWith(prefix.slice(start))) yield sure(prefix.slice(0, start) + code);
  }
  if (isOfSameKind(prefix + code, example)) yield sure(prefix + code);
}

function sharedStart(one: string, other: string): string {
  let end = 0;
  while (end < one.length && one[end] === other[end]) end++;
  return one.slice(0, end);
}

function* nearPattern(code: string, pattern: string): Generator<Guess> {
  const known = new Set(pattern.replace(/[#@?*]/g, ''));
  const kinds = (/[#?*]/.test(pattern) ? '0123456789' : '') + (/[@?*]/.test(pattern) ? 'AXZ' : '');
  for (const slip of slipsOf(code, [])) yield sure(slip);
  for (const slip of slipsOf(code, [...new Set([...known, ...kinds])])) {
    const place = sharedStart(slip, code).length;
    // What the pattern writes is known; where it has a sign, one character is as good as another.
    const wanted = pattern.includes('*') ? slip[place] : pattern[place];
    yield {code: slip, isVague: !known.has(wanted ?? '')};
  }
  const head = /^[^#@?*]*/.exec(pattern)?.[0] ?? '';
  for (let start = 0; start < head.length; start++) yield sure(head.slice(0, head.length - start) + code);
}

/** A stretch of a code between two bounds: what both begin with may be missing. */
function* nearRange(code: string, {from, to}: CodeTest): Generator<Guess> {
  if (from === undefined || from.length !== to?.length) return;
  const missing = from.length - code.length;
  if (missing > 0 && code.length >= shortestStretch && missing <= sharedStart(from, to).length)
    yield sure(from.slice(0, missing) + code);
}

/** What someone may have meant by a code, or by the part of it that is tested, the nearest first. */
function* guesses(code: string, test: CodeTest, example: string): Generator<Guess> {
  const {listed, prefixes = [], patterns = [], from, to} = test;
  const models = [from, to, ...patterns].filter((model) => model !== undefined);
  for (const reading of readingsOf(code, models)) yield sure(reading);
  if (listed) yield* nearListed(code, listed);
  for (const prefix of prefixes) yield* nearPrefix(code, prefix, example);
  for (const pattern of patterns) yield* nearPattern(code, pattern);
  yield* nearRange(code, test);
  const shortest = Math.max(shortestStretch, from?.length ?? 0);
  for (const stretch of stretchesOf(code, shortest)) yield sure(stretch);
}

/** The guesses that pass a test, as whole codes. */
function* passing(code: string, test: CodeTest, example: string): Generator<Guess> {
  const {part} = test;
  const stretch = part ? (partOf(code, part) ?? code) : code;
  for (const guess of guesses(stretch, test, example)) {
    if (!test.fits(guess.code)) continue;
    const whole = part ? code.replace(stretch, () => guess.code) : guess.code;
    if (whole !== code && test.passes(whole)) yield {...guess, code: whole};
  }
}

function codeTestsOf(condition: CompiledCondition): CompiledCodeTest[] {
  if ('all' in condition) return condition.all.flatMap(codeTestsOf);
  if ('any' in condition) return condition.any.flatMap(codeTestsOf);
  return 'code' in condition ? [condition] : [];
}

/** Codes as the notice lists them, by how they are folded. */
function writtenCodes(question: CodeQuestion, tests: readonly CompiledCodeTest[]): Map<string, string> {
  const listed = tests.flatMap(({test}) => test.in ?? []);
  return new Map(listed.map((code) => [foldCodeFor(question, code), code]));
}

function nearMissOf(
  question: CodeQuestion,
  code: string,
  tests: readonly CompiledCodeTest[],
  isMiss: (code: string) => boolean,
): NearMiss | undefined {
  const tried = new Set<string>();
  const meant: string[] = [];
  let isNear = false;
  const example = foldCodeFor(question, question.example ?? '');
  for (const {code: test} of tests) {
    if (!test || test.passes(code)) continue;
    for (const guess of passing(code, test, example)) {
      if (tried.has(guess.code)) continue;
      if (tried.size >= mostTried || meant.length >= mostMeant) break;
      tried.add(guess.code);
      if (codeFault(question, guess.code) !== undefined || !isMiss(guess.code)) continue;
      isNear = true;
      if (!guess.isVague) meant.push(guess.code);
    }
  }
  const written = writtenCodes(question, tests);
  return isNear ? {question: question.id, meant: meant.map((each) => written.get(each) ?? each)} : undefined;
}

/**
 * Finds the codes among the answers of a reader who is not affected that are a slip away from one with which they would be,
 * or may be: look-alikes such as O and 0, a character added, dropped or changed, two swapped, a part of the code, or more
 * than the code. None where the verdict is another one.
 */
export function nearMisses(eligibility: Eligibility, answers: Answers): readonly NearMiss[] {
  const {questions} = eligibility;
  const {verdict} = checkEligibility(eligibility, answers);
  if (verdict !== 'not-affected') return [];
  const texts = answerTexts(questions, answers);
  const all = rulesOf(eligibility, texts).groups.flatMap(({when}) => codeTestsOf(when));
  return questions.flatMap((question): NearMiss[] => {
    if (question.kind !== 'code') return [];
    const answer = texts.get(question.id);
    if (answer === undefined || (answer === never && question.never !== undefined)) return [];
    const {code, fault} = readCode(question, answer);
    if (fault ?? (code === '' || code.length > longestCode)) return [];
    const tests = all.filter(({test}) => test.question === question.id);
    const isMiss = (meant: string) =>
      checkEligibility(eligibility, {...answers, [question.id]: meant}).verdict !== 'not-affected';
    const miss = nearMissOf(question, code, tests, isMiss);
    return miss ? [miss] : [];
  });
}
