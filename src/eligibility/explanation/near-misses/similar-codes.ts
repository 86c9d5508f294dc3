import {compareVersions} from '../../../model/codes/compare-codes.js';
import {sketchOf} from '../../../model/codes/look-alikes.js';
import {ofLength} from '../../../model/codes/pattern-of-length.js';
import {isOneSlipApart, readingsOf} from '../../../model/codes/slips.js';
import type {CodeTest} from '../../facts/code-test.js';
import {stretchesFor} from './code-stretches.js';
import {shortestStretch, sure, type Guess} from './guess.js';
import {longerCodes} from './longer-codes.js';
import {filledIn, nearPattern} from './similar-patterns.js';
import {nearPrefix} from './similar-prefixes.js';

/** What is known of the codes of a question. */
export interface CodeKind {
  /** One of them, folded; empty where the question has none. */
  readonly example: string;
  /** Whether each has a certain length, so that what has it is not a stretch of one. */
  readonly isWhole: boolean;
}

function* nearListed(code: string, {listed, order}: CodeTest): Generator<Guess> {
  const all = [...(listed ?? [])];
  const sketch = sketchOf(code);
  for (const each of all) if (sketchOf(each) === sketch) yield sure(each);
  for (const each of all) if (isOneSlipApart(each, code)) yield sure(each);
  if (order === 'version') {
    // 2.1 is no part of 2.10.4, but the same as 2.1.0, and 2.1.0.4 may be a build of it.
    for (const each of all)
      if (compareVersions(each, code) === 0 || code.startsWith(`${each}.`)) yield sure(each);
    return;
  }
  for (const each of all) {
    const [shorter, longer] = each.length < code.length ? [each, code] : [code, each];
    if (shorter.length >= shortestStretch && longer.includes(shorter)) yield sure(each);
  }
}

function withoutZeros(code: string): string {
  return code.replace(/\d+/g, (figures) => figures.replace(/^0+(?=.)/, ''));
}

/** The code with zeros that people leave out before its numbers, or add: LT-99 for LT-0099. */
function* otherZeros(code: string, {listed = new Set(), from, to, order}: CodeTest): Generator<Guess> {
  if (order === 'version') return;
  const bare = withoutZeros(code);
  for (const each of listed) if (withoutZeros(each) === bare) yield sure(each);
  for (const bound of [from, to]) {
    const lengths = (bound?.match(/\d+/g) ?? []).map(({length}) => length);
    let place = 0;
    yield sure(bare.replace(/\d+/g, (figures) => figures.padStart(lengths[place++] ?? 0, '0')));
  }
}

/** Patterns that tell which characters a code of a certain length has in its places. */
function modelsFor({length}: string, {from, to, patterns = []}: CodeTest): string[] {
  return [from, to, ...patterns.map((pattern) => ofLength(pattern, length))].filter(
    (model) => model !== undefined,
  );
}

/** Codes with something in place of each character that could not be read, which people write as `?`. */
function* unread(
  code: string,
  {from = '', to = '', listed = new Set(), prefixes = [], patterns = []}: CodeTest,
): Generator<Guess> {
  if (!code.includes('?')) return;
  const digits = Array.from('0123456789', (digit) => digit.repeat(code.length));
  const filled = patterns.map((pattern) => filledIn(ofLength(pattern, code.length) ?? ''));
  // "HN625…" goes on, and nobody has counted how far.
  const begun = code.replace(/\?+$/, '');
  for (const model of [...listed, from, to, ...prefixes, ...filled, ...digits]) {
    const fill = (text: string) => text.replace(/\?/g, (_, place: number) => model[place] ?? '0');
    const guesses = begun === code ? [fill(code)] : [fill(code), fill(begun) + model.slice(begun.length)];
    for (const guess of guesses) yield {code: guess, isVague: !listed.has(guess)};
  }
}

/**
 * What someone may have meant by a code, or by the part of it that is tested, the nearest first. Not all of it passes the
 * test.
 */
export function* similarCodes(code: string, test: CodeTest, {example, isWhole}: CodeKind): Generator<Guess> {
  for (const reading of readingsOf(code, modelsFor(code, test))) {
    yield sure(reading);
    // Versions are read as figures alone, which come first.
    if (test.order === 'version') break;
  }
  yield* nearListed(code, test);
  // Whatever signs people write between the parts of a code, it has them or none.
  if (test.order !== 'version') yield sure(code.replace(/[^\p{L}\p{N}]/gu, ''));
  yield* otherZeros(code, test);
  for (const prefix of test.prefixes ?? []) yield* nearPrefix(code, prefix, example);
  for (const pattern of test.patterns ?? []) yield* nearPattern(code, pattern);
  if (!isWhole) yield* longerCodes(code, test);
  for (const stretch of stretchesFor(code, test)) yield sure(stretch);
  yield* unread(code, test);
}
