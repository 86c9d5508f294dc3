import {compareVersions} from '../../../model/codes/compare-codes.js';
import {shapesOf} from '../../../model/codes/code-reading.js';
import {ofLength} from '../../../model/codes/pattern-of-length.js';
import {fitsSign} from '../../../model/codes/signs.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';
import {patternOfPrefix, placeOfPart, type CodeTest} from '../../facts/code-test.js';
import type {CompiledCodeTest, CompiledCondition} from '../../rules/compiled-rules.js';

/** What each character of a code can be: itself, or a `Sign` but for `*`. */
type Signs = readonly string[];

/** How many ways to pass some tests are followed, and how many lengths of codes; with more, nothing is said. */
const mostWays = 2_000;
const mostLengths = 40;

/** The sign for what both can be; undefined where that is nothing. */
function meetSign(one: string, other: string): string | undefined {
  if (one === '?' || one === other) return other;
  if (other === '?') return one;
  const [sign, character] = /[#@]/.test(one) ? [one, other] : [other, one];
  return fitsSign(sign, character) ? character : undefined;
}

/** Codes that are like both; undefined where there is none. */
function meetSigns(one: Signs, other: Signs): Signs | undefined {
  if (one.length !== other.length) return undefined;
  const met = one.map((sign, place) => meetSign(sign, other[place] ?? ''));
  return met.every((sign) => sign !== undefined) ? met : undefined;
}

/** The least character of a sign from one on; undefined where there is none. Letters go on behind those of English. */
function leastFrom(sign: string, from: string): string | undefined {
  if (sign === '?') return from;
  if (sign === '#') return from <= '0' ? '0' : from <= '9' ? from : undefined;
  if (sign === '@') return from <= 'A' ? 'A' : from;
  return from <= sign ? sign : undefined;
}

function after(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 1);
}

/** The least of some codes that is not less than a bound of their length; undefined where there is none. */
function leastCode(signs: Signs, bound: string): string | undefined {
  for (let shared = signs.length; shared >= 0; shared--) {
    const isShared = signs
      .slice(0, shared)
      .every((sign, place) => leastFrom(sign, bound[place] ?? '') === bound[place]);
    if (!isShared) continue;
    if (shared === signs.length) return bound;
    const next = leastFrom(signs[shared] ?? '', after(bound[shared] ?? ''));
    if (next === undefined) continue;
    const rest = signs.slice(shared + 1).map((sign) => leastFrom(sign, '\0') ?? '');
    return bound.slice(0, shared) + next + rest.join('');
  }
  return undefined;
}

/** Whether some codes are all before or all after a range; see `compareCodes` for the order. */
function liesOutside(signs: Signs, {from, to}: CodeTest): boolean {
  const {length} = signs;
  if ((from?.length ?? 0) > length || (to?.length ?? Infinity) < length) return true;
  const least = leastCode(signs, from?.length === length ? from : '\0'.repeat(length));
  return least === undefined || (to?.length === length && least > to);
}

/** What the tested characters of a code can be by each of the lists of a test. */
function listsOf({listed, prefixes, patterns}: CodeTest, length: number): string[][] {
  const filled = (pattern: string) => ofLength(pattern, length) ?? '';
  const bare = (code: string) => code.replace(/[#@?*]/g, '?');
  return [
    ...(listed ? [[...listed].map(bare)] : []),
    ...(prefixes ? [prefixes.map((prefix) => filled(patternOfPrefix(prefix)))] : []),
    ...(patterns ? [patterns.map(filled)] : []),
  ];
}

/** Whether no code that is like a pattern of one length passes all of some tests. */
function isShapeImpossible(shape: Signs, tests: readonly CodeTest[]): boolean {
  let ways: Signs[] = [shape];
  const parts = tests.map((test) => ({test, place: placeOfPart(shape.join(''), test.part ?? [1, -1])}));
  for (const {test, place} of parts) {
    const [start, end] = place;
    if (start < 0 || end <= start || end > shape.length) return true;
    for (const list of listsOf(test, end - start)) {
      if (ways.length * list.length > mostWays) return false;
      ways = ways.flatMap((way) =>
        list.flatMap((each) => {
          const met = meetSigns(way.slice(start, end), [...each]);
          return met ? [[...way.slice(0, start), ...met, ...way.slice(end)]] : [];
        }),
      );
    }
  }
  return ways.every((way) => parts.some(({test, place}) => liesOutside(way.slice(...place), test)));
}

/** Patterns of one length that all codes which pass are like; undefined where their lengths have no end. */
function shapesFor(question: CodeQuestion, tests: readonly CodeTest[]): readonly string[] | undefined {
  const whole = tests.filter(({part}) => !part);
  const from = Math.max(1, ...whole.map((test) => test.from?.length ?? 1));
  const to = Math.min(...whole.map((test) => test.to?.length ?? Infinity));
  const shapes = shapesOf(question) ?? ['*'];
  const isOfAnyLength = (shape: string) => shape.includes('*');
  if (!shapes.some(isOfAnyLength)) return shapes;
  if (to - from > mostLengths) return undefined;
  const lengths = Array.from({length: Math.max(0, to - from + 1)}, (_, more) => from + more);
  return shapes.flatMap((shape) =>
    isOfAnyLength(shape) ? lengths.flatMap((length) => ofLength(shape, length) ?? []) : [shape],
  );
}

/** Whether every version that begins in some way is out of a range: 5.x of 2.0 to 3.0. */
function isVersionImpossible({from, to, prefixes}: CodeTest): boolean {
  if (!prefixes) return false;
  const components = (version: string) => version.split('.');
  return prefixes.every((prefix) => {
    const fixed = components(prefix).slice(0, -1);
    const first = from === undefined ? [] : components(from).slice(0, fixed.length);
    const isEarly =
      fixed.length > 0 && first.length > 0 && compareVersions(fixed.join('.'), first.join('.')) < 0;
    return isEarly || (to !== undefined && compareVersions(prefix.replace(/\.$/, ''), to) > 0);
  });
}

/** Whether it is plain that no code passes all of some tests of a question. */
function areImpossible(question: CodeQuestion, tests: readonly CodeTest[]): boolean {
  if (question.order === 'version') return tests.some(isVersionImpossible);
  // Of letters beyond those of English, and of characters that are two to JavaScript, the order is not followed.
  const bounds = tests.flatMap(({from = '', to = ''}) => [from, to]);
  if (bounds.some((bound) => /[^\0-\x7f]/.test(bound))) return false;
  return shapesFor(question, tests)?.every((shape) => isShapeImpossible([...shape], tests)) ?? false;
}

function areTestsImpossible(
  compiled: readonly CompiledCodeTest[],
  questions: ReadonlyMap<string, CodeQuestion>,
): boolean {
  const ids = new Set(compiled.map(({test}) => test.question));
  return [...ids].some((id) => {
    const question = questions.get(id);
    const tests = compiled.flatMap(({test, code}) => (test.question === id && code ? [code] : []));
    return question !== undefined && tests.length > 0 && areImpossible(question, tests);
  });
}

/**
 * Whether it is plain that no codes meet a condition, however its tests are written: the engine compares tests in pairs, and
 * not the bounds of codes of any length. For who writes a rule; it decides no verdict.
 *
 * @param given - tests that have to be passed as well
 */
export function isImpossible(
  condition: CompiledCondition,
  questions: ReadonlyMap<string, CodeQuestion>,
  given: readonly CompiledCodeTest[] = [],
): boolean {
  if ('any' in condition)
    return condition.any.length > 0 && condition.any.every((part) => isImpossible(part, questions, given));
  if ('all' in condition) {
    const parts = condition.all.flatMap((part) => ('all' in part ? part.all : [part]));
    const tests = [...given, ...parts.filter((part) => 'code' in part)];
    const others = parts.filter((part) => !('code' in part));
    return (
      areTestsImpossible(tests, questions) || others.some((part) => isImpossible(part, questions, tests))
    );
  }
  return 'code' in condition && areTestsImpossible([...given, condition], questions);
}
