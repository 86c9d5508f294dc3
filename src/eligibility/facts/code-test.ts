import {compareCodes, foldCode} from '../../model/code.js';
import type {Test} from '../../model/schema/eligibility.js';
import {matchesPattern} from './code-pattern.js';

/** Codes have no line: a code that is not known could be anything, and one that is known settles every test. */
export type CodeTest = (code: string) => boolean;

/** A member of a test as codes are compared with it. */
export function folded(code: string | undefined): string | undefined {
  return code === undefined ? undefined : foldCode(code);
}

/** Reads a test of a code; undefined where the test contradicts itself, or names what is no code, such as a hyphen. */
export function codeTest(test: Test): CodeTest | undefined {
  const {like} = test;
  const [from, to, prefix] = [test.from, test.to, test.prefix].map(folded);
  if ([from, to, prefix, folded(like)].includes('')) return undefined;
  if (from !== undefined && to !== undefined && compareCodes(from, to) > 0) return undefined;
  const listed = test.in && new Set(test.in.map(foldCode).filter((code) => code !== ''));
  if (listed?.size === 0) return undefined;
  return (code) =>
    (from === undefined || compareCodes(from, code) <= 0) &&
    (to === undefined || compareCodes(code, to) <= 0) &&
    (prefix === undefined || code.startsWith(prefix)) &&
    (like === undefined || matchesPattern(like, code)) &&
    (listed === undefined || listed.has(code));
}
