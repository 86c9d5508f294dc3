import {compareCodes, foldCode} from '../../model/code.js';
import type {Test} from '../../model/schema/eligibility.js';
import {matchesPattern} from './code-pattern.js';

/** Codes have no line: a code that is not known could be anything, and one that is known settles every test. */
export type CodeTest = (code: string) => boolean;

/** Reads a test of a code; undefined where the test contradicts itself. */
export function codeTest(test: Test): CodeTest | undefined {
  const from = test.from === undefined ? undefined : foldCode(test.from);
  const to = test.to === undefined ? undefined : foldCode(test.to);
  if (from !== undefined && to !== undefined && compareCodes(from, to) > 0) return undefined;
  const listed = test.in && new Set(test.in.map(foldCode));
  if (listed?.size === 0) return undefined;
  const prefix = test.prefix === undefined ? undefined : foldCode(test.prefix);
  const {like} = test;
  return (code) =>
    (from === undefined || compareCodes(from, code) <= 0) &&
    (to === undefined || compareCodes(code, to) <= 0) &&
    (prefix === undefined || code.startsWith(prefix)) &&
    (like === undefined || matchesPattern(like, code)) &&
    (listed === undefined || listed.has(code));
}
