import {compareCodes, foldCode} from '../code.js';
import {answersOf} from '../choice-answers.js';
import {testsOf} from '../conditions.js';
import type {Eligibility, Question, Test} from '../schema/eligibility.js';
import type {Notice} from '../schema/notice.js';
import type {Path, Problem} from './problem.js';
import type {When} from '../schema/when.js';
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

/** A question with the answers that a choice allows. */
interface Asked {
  readonly question: Question;
  readonly answers: ReadonlySet<string>;
}

function askedOf(question: Question): Asked {
  return {question, answers: new Set(question.kind === 'choice' ? answersOf(question) : [])};
}

function* testWarnings(test: Test, {question, answers}: Asked, path: Path): Generator<Problem> {
  const {from, to} = test;
  if (isInvertedTest(test, question.kind)) yield warningAt(path, 'inverted-range', `${from}..${to}`);
  if (question.kind !== 'choice') return;
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
  const names = new Set(ids.length > 0 ? known.map((item) => item.id) : []);
  for (const [index, id] of ids.entries()) {
    if (!names.has(id)) yield warningAt([...path, index], 'unknown-reference', id);
  }
}

function* eligibilityWarnings({questions, groups}: Eligibility, notice: Notice): Generator<Problem> {
  const byId = new Map(questions.map((question) => [question.id, askedOf(question)]));
  for (const [index, {when, data, advice}] of groups.entries()) {
    const path = ['eligibility', 'groups', index];
    for (const {test, path: testPath} of testsOf(when, [...path, 'when'])) {
      const asked = byId.get(test.question);
      if (asked) yield* testWarnings(test, asked, testPath);
    }
    yield* unknownIds(data, notice.data, [...path, 'data']);
    yield* unknownIds(advice, notice.advice, [...path, 'advice']);
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

/** Finds contradictions within a notice. It can be shown all the same: real official lists contain them. */
export function* contradictions(notice: Notice): Generator<Problem> {
  const {history = [], timeline = [], measures = [], services = [], contacts = [], eligibility} = notice;
  yield* spanWarnings(notice.published, ['published']);
  yield* spanWarnings(notice.expires, ['expires']);
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
