import {compareCodes, compareVersions} from '../../model/codes/compare-codes.js';
import {codeFault, shapesOf} from '../../model/codes/code-reading.js';
import {matchesPattern, patternsMeet} from '../../model/codes/code-pattern.js';
import {foldCodeFor, foldPatternFor} from '../../model/codes/fold-code.js';
import {listOf} from '../../model/list-of.js';
import type {Test} from '../../model/schema/conditions.js';
import type {CodeQuestion} from '../../model/schema/questions.js';

/** The members of a test of codes, folded as its question says. Codes have no line: one that is known settles every test. */
export interface CodeTest {
  readonly part: Test['part'];
  readonly order: CodeQuestion['order'];
  readonly listed: ReadonlySet<string> | undefined;
  readonly prefixes: readonly string[] | undefined;
  readonly patterns: readonly string[] | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Whether a folded code passes. */
  passes(code: string): boolean;
  /** Whether the part of a code that is tested passes. */
  fits(stretch: string): boolean;
}

/** From which character to before which other one a part of a code goes; beyond the code where it has no such part. */
export function placeOfPart(code: string, [first, last]: readonly [number, number]): [number, number] {
  const {length} = [...code];
  return [first < 0 ? length + first : first - 1, last < 0 ? length + last + 1 : last];
}

/** The characters of a code from one place to another, counted from 1 or, if negative, from its end. */
export function partOf(code: string, part: readonly [number, number]): string | undefined {
  const characters = [...code];
  const [start, end] = placeOfPart(code, part);
  if (start < 0 || end <= start || end > characters.length) return undefined;
  return characters.slice(start, end).join('');
}

/** The order of the codes of a question. */
export function codeOrder(order: CodeQuestion['order']): (a: string, b: string) => number {
  return order === 'version' ? compareVersions : compareCodes;
}

function foldedList(codes: readonly string[] | undefined, fold: (code: string) => string) {
  return codes?.map(fold).filter((code) => code !== '');
}

/** A folded prefix as a pattern; what would be a sign in it can be anything. */
export function patternOfPrefix(prefix: string): string {
  return `${prefix.replace(/[#@*]/g, '?')}*`;
}

/** What a part of any code looks like: as long as it is, or of any length where it is counted from both ends. */
function shapesOfPart([first, last]: readonly [number, number]): string[] {
  if (first < 0 !== last < 0) return ['*'];
  return last < first ? [] : ['?'.repeat(last - first + 1)];
}

/** What the part of a code that is tested looks like, as patterns of which it has one. */
function testedShapes(question: CodeQuestion, {part}: CodeTest): readonly string[] {
  const shapes = shapesOf(question) ?? ['*'];
  if (!part) return shapes;
  return shapes.flatMap((shape) => (shape.includes('*') ? shapesOfPart(part) : (partOf(shape, part) ?? [])));
}

/** Whether a code of some shape can pass. Ranges are judged where the shape has one length. */
export function leavesAny(shape: string, {order, prefixes, patterns, from, to}: CodeTest): boolean {
  const meets = (pattern: string) => patternsMeet(shape, pattern);
  if (prefixes && !prefixes.map(patternOfPrefix).some(meets)) return false;
  if (patterns && !patterns.some(meets)) return false;
  if (order === 'version' || shape.includes('*')) return true;
  const least = shape.replace(/[#@?]/g, (sign) => (sign === '#' ? '0' : '\0'));
  const greatest = shape.replace(/[#@?]/g, (sign) => (sign === '#' ? '9' : '\uffff'));
  return (
    (from === undefined || compareCodes(from, greatest) <= 0) &&
    (to === undefined || compareCodes(least, to) <= 0)
  );
}

/** Whether the shapes of a question, and the patterns of a test, leave a code that can pass. */
function canHaveShape(question: CodeQuestion, test: CodeTest): boolean {
  const {part, listed, patterns} = test;
  const shapes = testedShapes(question, test);
  const isPossible = (code: string) =>
    part ? shapes.some((shape) => matchesPattern(shape, code)) : codeFault(question, code) === undefined;
  if (listed) return [...listed].some((code) => test.fits(code) && isPossible(code));
  return [shapes, patterns ?? shapes].every((some) => some.some((shape) => leavesAny(shape, test)));
}

/** Whether a range may hold a code that begins in one of some ways; see `compareCodes` for the order. */
export function rangeMeetsPrefix(
  {order, from, to}: Pick<CodeTest, 'order' | 'from' | 'to'>,
  prefixes: readonly string[] | undefined,
): boolean {
  if (order === 'version' || !prefixes) return true;
  return prefixes.some((prefix) => {
    const shortest = Math.max(prefix.length, from?.length ?? 0);
    const longest = to?.length ?? Infinity;
    // Between the lengths of both bounds, every code is in the range.
    return [shortest, shortest + 1, longest].some((length) => {
      if (length < shortest || length > longest) return false;
      const isLate = from?.length !== length || prefix >= from.slice(0, prefix.length);
      return isLate && (to?.length !== length || prefix <= to.slice(0, prefix.length));
    });
  });
}

/** Whether it is plain that no code passes a test. */
function contradictsItself(question: CodeQuestion, test: CodeTest): boolean {
  const {listed, prefixes, patterns, from, to} = test;
  if ([from, to].includes('') || [listed?.size, prefixes?.length, patterns?.length].includes(0)) return true;
  if (from !== undefined && to !== undefined && codeOrder(test.order)(from, to) > 0) return true;
  return !rangeMeetsPrefix(test, prefixes) || !canHaveShape(question, test);
}

/** Reads a test of a code; undefined where the test contradicts itself, or names what is no code, such as a hyphen. */
export function codeTest(test: Test, question: CodeQuestion): CodeTest | undefined {
  const fold = (code: string) => foldCodeFor(question, code);
  const bound = (code: Test['from']) => (typeof code === 'string' ? fold(code) : undefined);
  const [from, to] = [bound(test.from), bound(test.to)];
  const names = foldedList(test.in, fold);
  const listed = names && new Set(names);
  const prefixes = foldedList(listOf(test.prefix), fold);
  const patterns = foldedList(listOf(test.like), (like) => foldPatternFor(question, like));
  const compare = codeOrder(question.order);
  const fits = (code: string) =>
    (from === undefined || compare(from, code) <= 0) &&
    (to === undefined || compare(code, to) <= 0) &&
    (!prefixes || prefixes.some((prefix) => code.startsWith(prefix))) &&
    (!patterns || patterns.some((pattern) => matchesPattern(pattern, code))) &&
    (!listed || listed.has(code));
  const {part} = test;
  const passes = (code: string) => {
    const stretch = part ? partOf(code, part) : code;
    return stretch !== undefined && fits(stretch);
  };
  const folded = {part, order: question.order, listed, prefixes, patterns, from, to, passes, fits};
  return contradictsItself(question, folded) ? undefined : folded;
}
