import {testsOf} from '../../../model/conditions.js';
import {shapesOf} from '../../../model/codes/code-reading.js';
import {foldCodeFor} from '../../../model/codes/fold-code.js';
import type {Problem} from '../../../model/problems/problem.js';
import {warningAt} from '../../../model/problems/warning.js';
import {questionsById} from '../../../model/questions.js';
import type {Test} from '../../../model/schema/conditions.js';
import type {Eligibility} from '../../../model/schema/eligibility.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';

/** The length of a VIN, and the place of its check digit (ISO 3779; 49 CFR 565.15). */
const vinLength = 17;
const vinCheckDigit = 9;

/** The lengths that the codes of a question can have, as far as its shapes say. */
function lengthsOf(question: CodeQuestion): readonly number[] {
  const shapes = (shapesOf(question) ?? []).filter((shape) => !shape.includes('*'));
  return shapes.map((shape) => [...shape].length);
}

/** Whether a part of codes of a length holds the character at a place, counted from 1. */
function holds([first, last]: NonNullable<Test['part']>, place: number, length: number): boolean {
  const fromStart = (end: number) => (end < 0 ? length + 1 + end : end);
  return fromStart(first) <= place && place <= fromStart(last);
}

/** Whether what a test tests has the check digit in it. Those other than of a VIN come last. */
function testsCheckDigit({part}: Test, question: CodeQuestion): boolean {
  if (!part) return true;
  if (question.checksum === undefined || question.checksum === 'vin')
    return holds(part, vinCheckDigit, vinLength);
  return part[1] === -1 || lengthsOf(question).some((length) => holds(part, length, length));
}

/** The folded bounds of a range, where there are some that differ. */
function boundsOf({from, to}: Test, question: CodeQuestion): readonly string[] {
  const bounds = [from, to].filter((bound) => typeof bound === 'string');
  const folded = new Set(bounds.map((bound) => foldCodeFor(question, bound)));
  return bounds.length > folded.size ? [] : [...folded];
}

function isOverCheckDigit(test: Test, question: CodeQuestion): boolean {
  const bounds = boundsOf(test, question);
  if (bounds.length === 0 || !testsCheckDigit(test, question)) return false;
  if (question.checksum !== undefined) return true;
  return !test.part && question.alphabet === 'vin' && bounds.some(({length}) => length === vinLength);
}

/** Finds the ranges of codes that a check digit is in: it follows from the other characters, and has no order. */
export function* checkDigitRanges({questions, groups}: Eligibility): Generator<Problem> {
  const byId = questionsById({questions});
  for (const [index, {when}] of groups.entries()) {
    for (const {test, path} of testsOf(when, ['eligibility', 'groups', index, 'when'])) {
      const question = byId.get(test.question);
      if (question?.kind !== 'code' || !isOverCheckDigit(test, question)) continue;
      const part = question.checksum === 'luhn' || question.checksum === 'gs1' ? '[1, -2]' : '[-8, -1]';
      yield warningAt(path, 'range-over-check-digit', part);
    }
  }
}
