import {allTestsOf} from '../../../model/conditions.js';
import type {Problem} from '../../../model/problems/problem.js';
import {noteAt, warningAt} from '../../../model/problems/warning.js';
import type {Test} from '../../../model/schema/conditions.js';
import type {Eligibility} from '../../../model/schema/eligibility.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';

const version = /^\s*(?:v(?:er(?:sion)?)?[.:]?\s*)?(\d+(?:\.\d+)+)\s*$/i;

/** How many digits each component of a version has, such as `1.2` of 2.10; undefined of other codes. */
function widthsOf(text: string): string | undefined {
  const [, digits] = version.exec(text) ?? [];
  return digits
    ?.split('.')
    .map(({length}) => length)
    .join('.');
}

/** Two codes that look like versions of different widths, where all codes that a question and its tests name do. */
function versionsIn(question: CodeQuestion, tests: readonly Test[]): [string, string] | undefined {
  const named = tests.flatMap(({from, to, in: listed = []}) => [from, to, ...listed]);
  const texts = [...named, question.example].filter((text) => typeof text === 'string');
  const widths = texts.map(widthsOf);
  const [first] = texts;
  const other = texts.find((_, index) => widths[index] !== widths[0]);
  return first === undefined || other === undefined || widths.includes(undefined)
    ? undefined
    : [first, other];
}

/**
 * Finds the questions for codes that look like version numbers and do not say so: without `order`, 1.10 comes behind 2.9. Where
 * the rule only lists them, that is a note.
 */
export function* unorderedVersions(eligibility: Eligibility): Generator<Problem> {
  const tests = allTestsOf(eligibility);
  for (const [index, question] of eligibility.questions.entries()) {
    if (question.kind !== 'code' || question.order === 'version') continue;
    const own = tests.filter((test) => test.question === question.id && !test.part);
    const [one, other] = versionsIn(question, own) ?? [];
    if (one === undefined || other === undefined) continue;
    const hasRange = own.some(({from, to}) => from !== undefined || to !== undefined);
    const tell = hasRange ? warningAt : noteAt;
    yield tell(['eligibility', 'questions', index], 'unordered-versions', one, other);
  }
}
