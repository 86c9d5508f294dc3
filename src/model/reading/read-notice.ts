import * as v from 'valibot';
import {noticeSchema, type Notice} from '../schema/notice.js';
import {contradictions} from '../problems/contradictions.js';
import {withCodeDefaults} from './defaults.js';
import {tooDeep} from './nesting.js';
import {errorAt, type Path, type Problem, type ProblemCode} from '../problems/problem.js';
import {referenceErrors} from './references.js';

/** Maximum number of problems reported at once. Nobody fixes more in one go, and a broken export has one in every row. */
const mostProblems = 100;

/** A notice with what its owner should still look at, or the problems that keep it from being one. */
export type ReadResult =
  | {readonly notice: Notice; readonly problems: readonly Problem[]}
  | {readonly notice?: undefined; readonly problems: readonly Problem[]};

type Issue = v.BaseIssue<unknown>;

/** The issues of the alternative that came furthest: it is the one that the author meant. */
function meant(issues: readonly Issue[]): readonly Issue[] {
  const depth = Math.max(...issues.map((issue) => issue.path?.length ?? 0));
  return issues.filter((issue) => (issue.path?.length ?? 0) === depth);
}

/** Resolves the alternatives of a union into the issues that tell most. */
function flatten(
  issue: Issue,
  outer: readonly (string | number)[],
): {issue: Issue; path: (string | number)[]}[] {
  const path = [...outer, ...(issue.path ?? []).map((item) => item.key as string | number)];
  if (issue.kind !== 'schema' || !issue.issues) return [{issue, path}];
  const inner = meant(issue.issues);
  const saysMore = inner.some(({path: own, kind}) => own !== undefined || kind === 'validation');
  return saysMore ? inner.flatMap((each) => flatten(each, path)) : [{issue, path}];
}

function codeOf(issue: Issue): ProblemCode {
  // Validations carry their code as their message; see the schemas.
  if (issue.kind === 'validation') return issue.message as ProblemCode;
  if (issue.received === 'undefined') return 'missing-member';
  return issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant'
    ? 'unknown-value'
    : 'wrong-type';
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function problemOf({issue, path}: {issue: Issue; path: Path}): Problem {
  const received = typeof issue.input === 'string' ? issue.input : issue.received;
  const expected = issue.kind === 'schema' ? (issue.expected ?? undefined) : undefined;
  return errorAt(path, codeOf(issue), shorten(received), expected);
}

/**
 * Reads anything as a notice.
 *
 * @param input - the parsed document, not its text
 * @returns `notice` and the warnings about it, or no notice and the problems that keep it from being one. Members that
 *   are not known are left out, and those with a default have it. Never throws.
 */
export function readNotice(input: unknown): ReadResult {
  const nested = tooDeep(input);
  if (nested) return {problems: [errorAt(nested, 'too-deep')]};
  const result = v.safeParse(noticeSchema, input);
  if (!result.success) {
    const problems = result.issues.flatMap((issue) => flatten(issue, [])).map(problemOf);
    return {problems: problems.slice(0, mostProblems)};
  }
  const errors = [...referenceErrors(result.output)].slice(0, mostProblems);
  if (errors.length > 0) return {problems: errors.map((error) => errorAt(...error))};
  const notice = withCodeDefaults(result.output);
  return {notice, problems: [...contradictions(notice)].slice(0, mostProblems)};
}
