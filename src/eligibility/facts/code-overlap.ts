import {codeOrder, leavesAny, rangeMeetsPrefix, type CodeTest} from './code-test.js';

function isSamePart({part: one}: CodeTest, {part: other}: CodeTest): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

function listsNoneOf({listed, part}: CodeTest, other: CodeTest): boolean {
  return listed !== undefined && !part && ![...listed].some((code) => other.passes(code));
}

function endsBefore({to, order}: CodeTest, {from}: CodeTest): boolean {
  return to !== undefined && from !== undefined && codeOrder(order)(to, from) < 0;
}

function areApart({listed: one}: CodeTest, other: CodeTest): boolean {
  return one !== undefined && ![...one].some((stretch) => other.fits(stretch));
}

function beginOtherwise({prefixes: one}: CodeTest, {prefixes: other}: CodeTest): boolean {
  if (!one || !other) return false;
  return one.every((a) => other.every((b) => !a.startsWith(b) && !b.startsWith(a)));
}

function matchesNone({patterns}: CodeTest, other: CodeTest): boolean {
  return patterns?.every((pattern) => !leavesAny(pattern, other)) ?? false;
}

function startsOutside(one: CodeTest, {prefixes}: CodeTest): boolean {
  return !rangeMeetsPrefix(one, prefixes);
}

/**
 * Whether it is plain that no code passes both tests of a question. Parts of a code are not compared with other parts: of
 * those nothing is plain.
 */
export function excludeEachOther(a: CodeTest, b: CodeTest): boolean {
  if (listsNoneOf(a, b) || listsNoneOf(b, a)) return true;
  if (!isSamePart(a, b)) return false;
  if (matchesNone(a, b) || matchesNone(b, a)) return true;
  if (startsOutside(a, b) || startsOutside(b, a)) return true;
  return areApart(a, b) || areApart(b, a) || endsBefore(a, b) || endsBefore(b, a) || beginOtherwise(a, b);
}
