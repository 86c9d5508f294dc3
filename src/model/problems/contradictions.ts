import {indexed} from '../indexed.js';
import {compareCodes, compareVersions} from '../codes/compare-codes.js';
import {foldCodeFor} from '../codes/fold-code.js';
import {answersOf} from '../choice-answers.js';
import {testsOf} from '../conditions.js';
import type {Test} from '../schema/conditions.js';
import type {Eligibility} from '../schema/eligibility.js';
import type {Question} from '../schema/questions.js';
import type {Notice} from '../schema/notice.js';
import type {Path, Problem} from './problem.js';
import type {When} from '../schema/when.js';
import {isUnfilledDay} from '../review/unfilled-places.js';
import {warningAt} from './warning.js';
import {isInverted} from '../time/inverted.js';
import {dateOfBound} from '../time/date-of-bound.js';
import {boundEnds} from '../time/soft-bound.js';
import {edgesOf} from '../time/when.js';
import {isTimeZone} from '../time/zone.js';

function isInvertedTest({from, to}: Test, question: Question): boolean {
  if (from === undefined || to === undefined) return false;
  if (question.kind !== 'code') return isInverted(boundEnds(from).first, boundEnds(to).last);
  const compare = question.order === 'version' ? compareVersions : compareCodes;
  return compare(foldCodeFor(question, dateOfBound(from)), foldCodeFor(question, dateOfBound(to))) > 0;
}

/** A question with the answers that a choice allows. */
interface Asked {
  readonly question: Question;
  readonly answers: ReadonlySet<string>;
}

function askedOf(question: Question): Asked {
  return {question, answers: new Set(question.kind === 'choice' ? answersOf(question) : [])};
}

function* testWarnings(test: Test, {question, answers}: Asked, path: Path): Generator<Problem> {
  const {from = '', to = ''} = test;
  if (isInvertedTest(test, question))
    yield warningAt(path, 'inverted-range', `${dateOfBound(from)}..${dateOfBound(to)}`);
  if (question.kind !== 'choice') return;
  for (const member of ['in', 'notIn'] as const) {
    for (const [index, value] of indexed(test[member] ?? [])) {
      if (!answers.has(value)) yield warningAt([...path, member, index], 'unknown-option', value);
    }
  }
}

function* unknownIds(
  ids: readonly string[] = [],
  known: readonly {readonly id: string}[] = [],
  path: Path,
): Generator<Problem> {
  const names = new Set(ids.length > 0 ? known.map((item) => item.id) : []);
  for (const [index, id] of indexed(ids)) {
    if (!names.has(id)) yield warningAt([...path, index], 'unknown-reference', id);
  }
}

function* eligibilityWarnings({questions, groups}: Eligibility, notice: Notice): Generator<Problem> {
  const byId = new Map(questions.map((question) => [question.id, askedOf(question)]));
  for (const [index, group] of indexed(groups)) {
    const {when} = group;
    const path = ['eligibility', 'groups', index];
    for (const {test, path: testPath} of testsOf(when, [...path, 'when'])) {
      const asked = byId.get(test.question);
      if (asked) yield* testWarnings(test, asked, testPath);
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

/** A notice that expires before it comes into effect, or is published, is never current. */
function* validityWarnings({published, effective, expires}: Notice): Generator<Problem> {
  yield* spanWarnings(effective, ['effective']);
  yield* spanWarnings(expires, ['expires']);
  if (expires === undefined) return;
  const {last} = edgesOf(expires);
  const begin = [effective ?? published, published]
    .map((when) => edgesOf(when).first)
    .find((first) => isInverted(first, last));
  if (begin !== undefined) yield warningAt(['expires'], 'inverted-range', `${begin}..${last}`);
}

function* productWarnings({published, products = [], remedies = []}: Notice): Generator<Problem> {
  for (const [index, {soldFrom, soldTo}] of indexed(products)) {
    if (soldFrom !== undefined && soldTo !== undefined && isInverted(soldFrom, soldTo))
      yield warningAt(['products', index], 'inverted-range', `${soldFrom}..${soldTo}`);
  }
  const {first} = edgesOf(published);
  for (const [index, {deadline}] of indexed(remedies)) {
    const path = ['remedies', index, 'deadline'];
    yield* spanWarnings(deadline, path);
    // Nobody who reads it can be in time.
    const last = deadline === undefined ? first : edgesOf(deadline).last;
    if (isInverted(first, last) && !isUnfilledDay(last))
      yield warningAt(path, 'inverted-range', `${first}..${last}`);
  }
}

/** Finds contradictions within a notice. It can be shown all the same: real official lists contain them. */
export function* contradictions(notice: Notice): Generator<Problem> {
  const {history = [], timeline = [], measures = [], services = [], contacts = [], eligibility} = notice;
  yield* spanWarnings(notice.published, ['published']);
  yield* validityWarnings(notice);
  yield* productWarnings(notice);
  for (const [index, {published}] of indexed(history))
    yield* spanWarnings(published, ['history', index, 'published']);
  for (const [member, items] of Object.entries({timeline, measures, services})) {
    for (const [index, {when}] of indexed<{readonly when?: When | undefined}>(items))
      yield* spanWarnings(when, [member, index, 'when']);
  }
  yield* zoneWarnings(eligibility?.timeZone, ['eligibility']);
  if (eligibility) yield* eligibilityWarnings(eligibility, notice);
  for (const [index, {closed = [], timeZone, until}] of indexed(contacts)) {
    yield* zoneWarnings(timeZone, ['contacts', index]);
    yield* spanWarnings(until, ['contacts', index, 'until']);
    for (const [place, span] of indexed(closed))
      yield* spanWarnings(span, ['contacts', index, 'closed', place]);
  }
}
