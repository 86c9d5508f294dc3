import {testsOf} from '../../../model/conditions.js';
import {matchesPattern, patternsMeet} from '../../../model/codes/code-pattern.js';
import {
  codeFault,
  isOutsideAlphabet,
  readCode,
  shapesOf,
  type UnfitReason,
} from '../../../model/codes/code-reading.js';
import {foldCodeFor, foldPatternFor} from '../../../model/codes/fold-code.js';
import {literalOf} from '../../../model/codes/signs.js';
import {listOf} from '../../../model/list-of.js';
import type {Path, Problem} from '../../../model/problems/problem.js';
import {warningAt} from '../../../model/problems/warning.js';
import {questionsById} from '../../../model/questions.js';
import type {Test} from '../../../model/schema/conditions.js';
import type {Eligibility} from '../../../model/schema/eligibility.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';
import {codeTest, partOf, patternOfPrefix} from '../../facts/code-test.js';
import {withoutShape} from './question-of-part.js';

/** A code or pattern of a test, where it stands, and what of its question rules it out. */
interface Unshapely {
  readonly member: keyof Test;
  readonly path: Path;
  readonly text: string;
  readonly fault: UnfitReason;
}

/**
 * The shapes of what a test tests: of whole codes or, where it tests a part, of that part. A shape of any length may have
 * any part. Undefined where the question says no shape.
 */
function testedShapes(question: CodeQuestion, {part}: Test): readonly string[] | undefined {
  const shapes = shapesOf(question);
  if (!part) return shapes;
  return shapes?.flatMap((shape) => (shape.includes('*') ? '*' : (partOf(shape, part) ?? [])));
}

/** Says what rules out a pattern of codes. */
function patternFault(question: CodeQuestion, test: Test, pattern: string): UnfitReason | undefined {
  const shapes = testedShapes(question, test);
  if (isOutsideAlphabet(question, literalOf(pattern))) return 'alphabet';
  return shapes && !shapes.some((shape) => patternsMeet(shape, pattern)) ? 'shape' : undefined;
}

/** Says what rules out a code; a bound of a range need not be a code that exists, nor does a part have a check digit. */
function textFault(
  question: CodeQuestion,
  test: Test,
  code: string,
  isListed: boolean,
): UnfitReason | undefined {
  if (isListed && !test.part) return codeFault(question, code);
  const shapes = testedShapes(question, test);
  if (isOutsideAlphabet(question, code)) return 'alphabet';
  return shapes && !shapes.some((shape) => matchesPattern(shape, code)) ? 'shape' : undefined;
}

/** The codes and patterns of a test, each with the members that lead to it. */
function textsOf(test: Test): {member: 'from' | 'to' | 'in' | 'prefix' | 'like'; path: Path; text: string}[] {
  return (['from', 'to', 'in', 'prefix', 'like'] as const).flatMap((member) => {
    const value = test[member];
    if (Array.isArray(value)) return value.map((text, index) => ({member, path: [member, index], text}));
    return typeof value === 'string' ? [{member, path: [member], text: value}] : [];
  });
}

function* unshapelyTexts(test: Test, question: CodeQuestion): Generator<Unshapely> {
  for (const {member, path, text} of textsOf(test)) {
    const isBound = member === 'from' || member === 'to';
    // A version of fewer components is a bound as well.
    if (isBound && question.order === 'version') continue;
    const code = foldCodeFor(question, text);
    const fault =
      member === 'like'
        ? patternFault(question, test, foldPatternFor(question, text))
        : member === 'prefix'
          ? patternFault(question, test, patternOfPrefix(code))
          : textFault(question, test, code, !isBound);
    if (fault) yield {member, path, text, fault};
  }
}

/** Whether what rules the codes of a test out leaves none that passes it. */
function leavesNone(test: Test, question: CodeQuestion, found: readonly Unshapely[]): boolean {
  const lists = {in: test.in, prefix: listOf(test.prefix), like: listOf(test.like)};
  const isSpent = Object.entries(lists).some(
    ([member, list]) => list?.length === found.filter((each) => each.member === member).length,
  );
  return isSpent || (!codeTest(test, question) && codeTest(test, withoutShape(question)) !== undefined);
}

/** The part that a test tests, where no code has it. */
function missingPart(test: Test, question: CodeQuestion): Unshapely | undefined {
  const {part} = test;
  if (!part || testedShapes(question, test)?.length !== 0) return undefined;
  return {member: 'part', path: ['part'], text: part.join(', '), fault: 'shape'};
}

function* unshapelyTest(test: Test, question: CodeQuestion, path: Path): Generator<Problem> {
  const part = missingPart(test, question);
  const found = part ? [part] : [...unshapelyTexts(test, question)];
  const level = part || leavesNone(test, question, found) ? 'error' : 'warning';
  for (const {path: place, text, fault} of found)
    yield {...warningAt([...path, ...place], 'unshapely', text, fault), level};
}

/**
 * Finds the examples of questions and the codes and patterns of tests that no code can be, by what their question says of
 * its codes. It is an error where no code passes the test because of them.
 */
export function* unshapelyCodes({questions, groups}: Eligibility): Generator<Problem> {
  const byId = questionsById({questions});
  for (const [index, question] of questions.entries()) {
    if (question.kind !== 'code' || question.example === undefined) continue;
    const {fault} = readCode(question, question.example);
    const path = ['eligibility', 'questions', index, 'example'];
    if (fault) yield warningAt(path, 'unshapely', question.example, fault);
  }
  for (const [index, {when}] of groups.entries()) {
    for (const {test, path} of testsOf(when, ['eligibility', 'groups', index, 'when'])) {
      const question = byId.get(test.question);
      if (question?.kind === 'code') yield* unshapelyTest(test, question, path);
    }
  }
}
