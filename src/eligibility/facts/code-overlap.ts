import {compareCodes, foldCode} from '../../model/code.js';
import type {Test} from '../../model/schema/eligibility.js';
import {codeTest, folded, type CodeTest} from './code-test.js';

/** The members of a test of codes, folded once to be compared with those of many others. */
export interface CodeRange {
  readonly listed: readonly string[] | undefined;
  readonly prefix: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Undefined where the test contradicts itself. */
  readonly passes: CodeTest | undefined;
}

export function codeRange(test: Test): CodeRange {
  const {in: listed, prefix, from, to} = test;
  return {
    listed: listed?.map(foldCode),
    prefix: folded(prefix),
    from: folded(from),
    to: folded(to),
    passes: codeTest(test),
  };
}

function listsNoneOf({listed}: CodeRange, {passes}: CodeRange): boolean {
  return listed !== undefined && passes !== undefined && !listed.some(passes);
}

function endsBefore({to}: CodeRange, {from}: CodeRange): boolean {
  return to !== undefined && from !== undefined && compareCodes(to, from) < 0;
}

function beginsOtherwise({prefix: one}: CodeRange, {prefix: other}: CodeRange): boolean {
  return one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one);
}

/** Whether it is plain that no code passes both tests. Patterns are not compared: of those nothing is plain. */
export function excludeEachOther(a: CodeRange, b: CodeRange): boolean {
  return (
    listsNoneOf(a, b) || listsNoneOf(b, a) || endsBefore(a, b) || endsBefore(b, a) || beginsOtherwise(a, b)
  );
}
