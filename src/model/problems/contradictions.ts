import {compareCodes, foldCode} from '../code.js';
import {answersOf} from '../choice-answers.js';
import {testsOf} from '../conditions.js';
import type {Eligibility, Question, Test} from '../schema/eligibility.js';
import type {Notice} from '../schema/notice.js';
import type {Path, Problem} from './problem.js';
import type {When} from '../schema/when.js';
import {questionsById} from '../questions.js';
import {warningAt} from './warning.js';
import {civilInterval, parseMoment} from '../time/moment.js';
import {edgesOf} from '../time/when.js';
import {isTimeZone} from '../time/zone.js';

/** The widest difference that there can be between the offset of a moment and that of its zone, in minutes. */
const widestDifference = 26 * 60;

/**
 * Whether a range of two moments ends before it begins. Where only one of them has an offset, the zone would have to be
 * known to be sure; then only what is so in every zone counts.
 */
export function isInverted(from: string, to: string): boolean {
  const [first, last] = [parseMoment(from), parseMoment(to)];
  if (!first || !last) return false;
  const slack = (first.offset === undefined) === (last.offset === undefined) ? 0 : widestDifference;
  return civilInterval(first)[0] - (first.offset ?? 0) >= civilInterval(last)[1] - (last.offset ?? 0) + slack;
}

function isInvertedTest({from, to}: Test, kind: Question['kind']): boolean {
  if (from === undefined || to === undefined) return false;
  return kind === 'code' ? compareCodes(foldCode(from), foldCode(to)) > 0 : isInverted(from, to);
}

function* testWarnings(test: Test, question: Question, path: Path): Generator<Problem> {
  const {from, to} = test;
  if (isInvertedTest(test, question.kind)) yield warningAt(path, 'inverted-range', `${from}..${to}`);
  if (question.kind !== 'choice') return;
  const answers = new Set(answersOf(question));
  for (const member of ['in', 'notIn'] as const) {
    for (const [index, value] of (test[member] ?? []).entries()) {
      if (!answers.has(value)) yield warningAt([...path, member, index], 'unknown-option', value);
    }
  }
}

function* unknownIds(
  ids: readonly string[] = [],
  known: readonly {readonly id: string}[] = [],
  path: Path,
): Generator<Problem> {
  for (const [index, id] of ids.entries()) {
    if (!known.some((item) => item.id === id)) yield warningAt([...path, index], 'unknown-reference', id);
  }
}

function* eligibilityWarnings({questions, groups}: Eligibility, notice: Notice): Generator<Problem> {
  const byId = questionsById({questions});
  for (const [index, group] of groups.entries()) {
    const {when} = group;
    const path = ['eligibility', 'groups', index];
    for (const {test, path: testPath} of testsOf(when, [...path, 'when'])) {
      const question = byId.get(test.question);
      if (question) yield* testWarnings(test, question, testPath);
    }
    for (const member of ['data', 'advice', 'products', 'remedies'] as const)
      yield* unknownIds(group[member], notice[member], [...path, member]);
  }
}

function* zoneWarnings(timeZone: string | undefined, path: Path): Generator<Problem> {
  if (timeZone !== undefined && !isTimeZone(timeZone))
    yield warningAt([...path, 'timeZone'], 'bad-time-zone', timeZone);
}

function* spanWarnings(when: When | undefined, path: Path): Generator<Problem> {
  if (when === undefined) return;
  const {first, last} = edgesOf(when);
  if (isInverted(first, last)) yield warningAt(path, 'inverted-range', `${first}..${last}`);
}

/** A notice that expires before it comes into effect is never current. */
function* validityWarnings({effective, expires}: Notice): Generator<Problem> {
  yield* spanWarnings(effective, ['effective']);
  yield* spanWarnings(expires, ['expires']);
  if (effective === undefined || expires === undefined) return;
  const [{first}, {last}] = [edgesOf(effective), edgesOf(expires)];
  if (isInverted(first, last)) yield warningAt(['expires'], 'inverted-range', `${first}..${last}`);
}

function* productWarnings({products = [], remedies = []}: Notice): Generator<Problem> {
  for (const [index, {soldFrom, soldTo}] of products.entries()) {
    if (soldFrom !== undefined && soldTo !== undefined && isInverted(soldFrom, soldTo))
      yield warningAt(['products', index], 'inverted-range', `${soldFrom}..${soldTo}`);
  }
  for (const [index, {deadline}] of remedies.entries())
    yield* spanWarnings(deadline, ['remedies', index, 'deadline']);
}

/** Finds contradictions within a notice. It can be shown all the same: real official lists contain them. */
export function* contradictions(notice: Notice): Generator<Problem> {
  const {history = [], timeline = [], measures = [], services = [], contacts = [], eligibility} = notice;
  yield* spanWarnings(notice.published, ['published']);
  yield* validityWarnings(notice);
  yield* productWarnings(notice);
  for (const [index, {published}] of history.entries())
    yield* spanWarnings(published, ['history', index, 'published']);
  for (const [member, items] of Object.entries({timeline, measures, services})) {
    for (const [index, {when}] of items.entries()) yield* spanWarnings(when, [member, index, 'when']);
  }
  yield* zoneWarnings(eligibility?.timeZone, ['eligibility']);
  if (eligibility) yield* eligibilityWarnings(eligibility, notice);
  for (const [index, {closed = [], timeZone, until}] of contacts.entries()) {
    yield* zoneWarnings(timeZone, ['contacts', index]);
    yield* spanWarnings(until, ['contacts', index, 'until']);
    for (const [place, span] of closed.entries())
      yield* spanWarnings(span, ['contacts', index, 'closed', place]);
  }
}
