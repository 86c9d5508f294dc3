import {indexed} from '../indexed.js';
import {testsOf} from '../conditions.js';
import type {Test} from '../schema/conditions.js';
import type {Eligibility} from '../schema/eligibility.js';
import type {Question} from '../schema/questions.js';
import type {Notice} from '../schema/notice.js';
import {questionsById} from '../questions.js';
import {knownSections} from '../vocabulary.js';
import type {Path, ProblemCode} from '../problems/problem.js';
import {isDocumentMoment} from '../time/moment.js';
import {dateOfBound} from '../time/date-of-bound.js';

const dateMembers = ['from', 'to', 'after', 'before'];

/** Members of a test that fit each kind of question. */
const fitting: Readonly<Record<Question['kind'], readonly string[]>> = {
  date: [...dateMembers, 'in'],
  period: [...dateMembers, 'within'],
  choice: ['in', 'notIn'],
  code: ['from', 'to', 'in', 'prefix', 'like', 'part'],
};

/** Members that test nothing by themselves, but say how the others do. */
const modifiers = ['within', 'part'];

const allMembers = new Set(Object.values(fitting).flat());

/** Arguments of `errorAt`. Pages need only know whether there is an error, and do without that function. */
type ReferenceError = readonly [path: Path, code: ProblemCode, received?: string, expected?: string];

function* duplicates<Member extends string>(
  items: readonly Readonly<Record<Member, string>>[],
  path: Path,
  member: Member,
): Generator<ReferenceError> {
  const seen = new Set<string>();
  for (const [index, {[member]: name}] of indexed(items)) {
    if (seen.has(name)) yield [[...path, index, member], 'duplicate-id', name];
    seen.add(name);
  }
}

function* boundErrors(test: Test, {kind}: Question, path: Path): Generator<ReferenceError> {
  const {from, to, after, before, in: listed = [], part} = test;
  const isDated = kind === 'date' || kind === 'period';
  for (const [member, bound] of Object.entries({from, to, after, before})) {
    if (bound === undefined) continue;
    const place = [...path, member];
    if (!isDated && typeof bound !== 'string') yield [place, 'wrong-type', 'Object', 'string'];
    if (isDated && !isDocumentMoment(dateOfBound(bound))) yield [place, 'bad-date', dateOfBound(bound)];
  }
  for (const [index, date] of indexed(listed)) {
    if (isDated && !isDocumentMoment(date)) yield [[...path, 'in', index], 'bad-date', date];
  }
  for (const [index, place] of indexed(part ?? [])) {
    if (place === 0) yield [[...path, 'part', index], 'out-of-range', '0'];
  }
}

function* testErrors(test: Test, question: Question | undefined, path: Path): Generator<ReferenceError> {
  if (!question) {
    yield [[...path, 'question'], 'unknown-question', test.question];
    return;
  }
  const fit = fitting[question.kind];
  const members = Object.keys(test).filter((member) => allMembers.has(member));
  for (const member of members) {
    if (!fit.includes(member)) yield [[...path, member], 'unfit-test', member, fit.join(', ')];
  }
  if (members.every((member) => modifiers.includes(member))) yield [path, 'unfit-test', '', fit.join(', ')];
  yield* boundErrors(test, question, path);
}

function* eligibilityErrors({timeZone, questions, groups}: Eligibility): Generator<ReferenceError> {
  const path = ['eligibility'];
  const byId = questionsById({questions});
  const dates = questions.filter(({kind}) => kind === 'date' || kind === 'period');
  const tests = groups.flatMap(({when}, index) => [...testsOf(when, [...path, 'groups', index, 'when'])]);
  if (dates.length > 0 && timeZone === undefined) yield [[...path, 'timeZone'], 'missing-time-zone'];
  yield* duplicates(questions, [...path, 'questions'], 'id');
  for (const [index, question] of indexed(questions)) {
    if (question.kind === 'choice')
      yield* duplicates(question.options, [...path, 'questions', index, 'options'], 'value');
  }
  yield* duplicates(groups, [...path, 'groups'], 'id');
  for (const {test, path: testPath} of tests) yield* testErrors(test, byId.get(test.question), testPath);
}

/**
 * Finds where the parts of a notice of the right shape do not fit together, so that there is nothing to show or to decide
 * with: ids used twice, conditions without a question, missing zones and headings.
 */
export function* referenceErrors(notice: Notice): Generator<ReferenceError> {
  const {
    sections = [],
    data = [],
    advice = [],
    products = [],
    remedies = [],
    eligibility,
    contacts = [],
  } = notice;
  for (const [member, items] of Object.entries({sections, data, advice, products, remedies})) {
    yield* duplicates(items as readonly {readonly id: string}[], [member], 'id');
  }
  for (const [index, {id, heading}] of indexed(sections)) {
    const isKnown = (knownSections as readonly string[]).includes(id);
    if (heading === undefined && !isKnown) yield [['sections', index, 'heading'], 'missing-heading', id];
  }
  if (eligibility) yield* eligibilityErrors(eligibility);
  for (const [index, {hours, timeZone}] of indexed(contacts)) {
    if (hours?.length && timeZone === undefined) yield [['contacts', index, 'timeZone'], 'missing-time-zone'];
  }
}
