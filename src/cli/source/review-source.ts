import {reviewNotice} from '../../eligibility/review/review.js';
import {longestDocument} from '../../model/reading/document-limit.js';
import {firstOf, mostProblems} from '../../model/problems/first-of.js';
import {at} from '../../model/problems/places.js';
import type {Problem} from '../../model/problems/problem.js';
import {warningAt} from '../../model/problems/warning.js';
import {revisionChanges} from '../../model/review/revision-changes.js';
import type {Notice} from '../../model/schema/notice.js';
import type {Position} from './json-positions.js';
import {readJson} from './json-source.js';

/** A problem with its place in the text. */
export type LocatedProblem = Problem & Position;

/** A document with its problems, in the order of the text. */
export interface SourceReview {
  /** Missing if it cannot be shown. */
  readonly notice?: Notice;
  readonly problems: readonly LocatedProblem[];
  /** Whether of some kind of problem only the first 100 are there. */
  readonly isCut?: boolean;
}

function failure(
  problem: Pick<Problem, 'code' | 'received' | 'expected' | 'slip'>,
  place: Position,
): SourceReview {
  return {problems: [{level: 'error', path: '', ...problem, ...place}]};
}

/** The member that holds the notice: a case file has it beside its test vectors. */
function noticeMember(value: unknown): string | undefined {
  return at(value, 'notice') !== undefined && at(value, 'formatVersion') === undefined ? 'notice' : undefined;
}

/** The notice in a text that can be read, as JSON: the text itself, unless the notice is a member of a case file. */
export function noticeText(text: string): string {
  const value: unknown = JSON.parse(text);
  const member = noticeMember(value);
  return member === undefined ? text : `${JSON.stringify(at(value, member), undefined, 2)}\n`;
}

/** Tells of a notice that is a member: by mistake, or beside its test vectors. */
function wrappedProblem(value: unknown, member: string): Problem {
  const problem = warningAt([member], 'wrapped-notice');
  return at(value, 'vectors') === undefined ? problem : {...problem, level: 'note'};
}

/**
 * Reads the text of a notice and locates every problem in it. Never throws.
 *
 * @param previous - the notice that this one takes the place of, for what should not have changed
 */
export function reviewSource(text: string, previous?: Notice): SourceReview {
  if (text.length > longestDocument) {
    const [received, expected] = [String(text.length), String(longestDocument)];
    return failure({code: 'too-large', received, expected}, {line: 1, column: 1});
  }
  const source = readJson(text);
  if ('fault' in source) {
    const {fault, ...told} = source;
    return failure({code: 'not-json', ...told}, fault);
  }
  const {value, positions} = source;
  const member = noticeMember(value);
  const {notice, problems, isCut} = reviewNotice(member === undefined ? value : at(value, member));
  const changes = notice && previous ? firstOf(revisionChanges(previous, notice)) : [];
  const prefix = member === undefined ? '' : `/${member}`;
  const located = [
    ...(member === undefined ? [] : [wrappedProblem(value, member)]),
    ...[...problems, ...changes].map((problem) => ({...problem, path: prefix + problem.path})),
    ...positions.duplicates,
  ].map((problem) => ({...problem, ...positions.positionOf(problem)}));
  located.sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    problems: located,
    isCut: isCut || [changes, positions.duplicates].some(({length}) => length >= mostProblems),
    ...(notice && {notice}),
  };
}
