import {compareVersions} from '../../model/codes/compare-codes.js';
import {sketchOf} from '../../model/codes/look-alikes.js';
import {ofLength} from '../../model/codes/pattern-of-length.js';
import {isOneSlipApart, readingsOf, slipsOf, stretchesOf} from '../../model/codes/slips.js';
import type {CodeTest} from '../facts/code-test.js';

/** A code that someone may have meant. */
export interface Guess {
  readonly code: string;
  /** Whether it is only one of many of its kind. */
  readonly isVague: boolean;
}

/** What is known of the codes of a question. */
export interface CodeKind {
  /** One of them, folded; empty where the question has none. */
  readonly example: string;
  /** Whether each has a certain length, so that what has it is not a stretch of one. */
  readonly isWhole: boolean;
}

/** Stretches and codes that are shorter tell nothing, unless they stand apart. */
export const shortestStretch = 3;
/** Stretches of any length are not looked at in what is longer. */
const longestFree = 40;

export function sure(code: string): Guess {
  return {code, isVague: false};
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
  if (code.length >= shortestStretch && prefix.startsWith(code)) yield {code: prefix, isVague: true};
}

function sharedStart(one: string, other: string): string {
  let end = 0;
  while (end < one.length && one[end] === other[end]) end++;
  return one.slice(0, end);
}

/**
 * Longer codes of which one is a stretch.
 *
 * @param model - one of them, of which the others have at least the first `fixed` characters
 */
function* around(code: string, model: string, fixed: number): Generator<Guess> {
  if (code.length < shortestStretch) return;
  const missing = model.length - code.length;
  for (let start = missing; start >= 0; start--) {
    const isKnown = start === missing && start <= fixed;
    yield {
      code: model.slice(0, start) + code + model.slice(start + code.length),
      isVague: !isKnown,
    };
  }
}

function* nearPattern(code: string, pattern: string): Generator<Guess> {
  const isOfAnyLength = pattern.includes('*');
  const known = new Set(pattern.replace(/[#@?*]/g, ''));
  const kinds = (/[#?*]/.test(pattern) ? '0123456789' : '') + (/[@?*]/.test(pattern) ? 'AXZ' : '');
  if (isOfAnyLength ? code.length <= longestFree : Math.abs(code.length - pattern.length) <= 1) {
    for (const slip of slipsOf(code, [])) yield sure(slip);
    for (const slip of slipsOf(code, [...new Set([...known, ...kinds])])) {
      const place = sharedStart(slip, code).length;
      // What the pattern writes is known; where it has a sign, one character is as good as another.
      const wanted = isOfAnyLength ? slip[place] : pattern[place];
      yield {code: slip, isVague: !known.has(wanted ?? '')};
    }
  }
  const head = /^[^#@?*]*/.exec(pattern)?.[0] ?? '';
  for (let start = 0; start < head.length; start++) yield sure(head.slice(0, head.length - start) + code);
  const tail = /[^#@?*]*$/.exec(pattern)?.[0] ?? '';
  if (code.length >= shortestStretch) {
    for (let start = 0; start < tail.length; start++) yield sure(code + tail.slice(start));
  }
}

/** One code of many that a pattern of one length stands for. */
function filledIn(pattern: string): string {
  return pattern.replace(/[#?]/g, '0').replace(/@/g, 'A');
}

/** Codes of which one is a stretch, between the bounds of a test or of its patterns. */
function* longerCodes(code: string, {from, to, patterns = [], order}: CodeTest): Generator<Guess> {
  for (const pattern of patterns) {
    const fixed = pattern.search(/[#@?]|$/);
    if (!pattern.includes('*')) yield* around(code, filledIn(pattern), fixed);
  }
  if (order === 'version') return;
  const shared = from !== undefined && to !== undefined ? sharedStart(from, to).length : 0;
  for (const bound of [from, to]) {
    if (bound === undefined) continue;
    if (/^\d+$/.test(code) && /^\d/.test(bound)) yield sure(code.padStart(bound.length, '0'));
    yield* around(code, bound, shared);
  }
}

/** Patterns that tell which characters a code of a certain length has in its places. */
function modelsFor({length}: string, {from, to, patterns = []}: CodeTest): string[] {
  return [from, to, ...patterns.map((pattern) => ofLength(pattern, length))].filter(
    (model) => model !== undefined,
  );
}

function depthOf(version = ''): number {
  return version.split('.').length;
}

/** The versions that stand in a text: those with the most components, and without the number of a build behind three. */
function versionsIn(text: string, {from, to}: CodeTest): string[] {
  const found = text.match(/\d+(?:\.\d+)*/g) ?? [];
  const most = Math.max(...found.map(depthOf));
  const deepest = found.filter((version) => depthOf(version) === most);
  const told = Math.max(3, depthOf(from), depthOf(to));
  const withoutBuild = deepest.map((version) => version.split('.').slice(0, told).join('.'));
  return most > told ? [...deepest, ...withoutBuild] : deepest;
}

/** How long the codes of some patterns are, at least and at most. */
function lengthsOf(patterns: readonly string[] = []): [number, number] {
  const lengths = patterns.map(({length}) => length);
  const isFree = lengths.length === 0 || patterns.some((pattern) => pattern.includes('*'));
  return isFree ? [0, Infinity] : [Math.min(...lengths), Math.max(...lengths)];
}

/** The stretches of a code that are as long as what a test passes. */
function stretchesFor(code: string, test: CodeTest): Iterable<string> {
  const {order, from, to, patterns} = test;
  if (order === 'version') return versionsIn(code, test);
  const [least, most] = lengthsOf(patterns);
  const shortest = Math.max(shortestStretch, least, from?.length ?? 0);
  const longest = Math.min(most, to?.length ?? Infinity);
  // Of a whole sentence, only what is as long as a code.
  return longest === Infinity && code.length > longestFree ? [] : stretchesOf(code, shortest, longest);
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
  for (const prefix of test.prefixes ?? []) yield* nearPrefix(code, prefix, example);
  for (const pattern of test.patterns ?? []) yield* nearPattern(code, pattern);
  if (!isWhole) yield* longerCodes(code, test);
  for (const stretch of stretchesFor(code, test)) yield sure(stretch);
  yield* unread(code, test);
}

/** Codes with something in place of each character that could not be read, which people write as `?`. */
function* unread(
  code: string,
  {from = '', to = '', listed = new Set(), prefixes = [], patterns = []}: CodeTest,
): Generator<Guess> {
  if (!code.includes('?')) return;
  const digits = Array.from('0123456789', (digit) => digit.repeat(code.length));
  const filled = patterns.map((pattern) => filledIn(ofLength(pattern, code.length) ?? ''));
  for (const model of [...listed, from, to, ...prefixes, ...filled, ...digits]) {
    const read = code.replace(/\?/g, (_, place: number) => model[place] ?? '0');
    yield {code: read, isVague: !listed.has(read)};
  }
}
