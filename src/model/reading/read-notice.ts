import * as v from 'valibot';
import {noticeSchema, type Notice} from '../schema/notice.js';
import {contradictions} from '../problems/contradictions.js';
import {withCodeDefaults} from './defaults.js';
import {obstacleIn} from './nesting.js';
import {firstOf, mostProblems} from '../problems/first-of.js';
import {toldIssues, type Issue} from '../problems/issues.js';
import {at} from '../problems/places.js';
import {errorAt, type Path, type Problem, type ProblemCode} from '../problems/problem.js';
import {shorten} from '../problems/shorten.js';
import {referenceErrors} from './references.js';

/** A notice with what its owner should still look at, or the problems that keep it from being one. */
export type ReadResult =
  | {readonly notice: Notice; readonly problems: readonly Problem[]}
  | {readonly notice?: undefined; readonly problems: readonly Problem[]};

function codeOf(issue: Issue): ProblemCode {
  // Validations carry their code as their message; see the schemas.
  if (issue.kind === 'validation') return issue.message as ProblemCode;
  if (issue.received === 'undefined') return 'missing-member';
  return issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant'
    ? 'unknown-value'
    : 'wrong-type';
}

function problemOf({issue, path}: {issue: Issue; path: Path}): Problem {
  const code = codeOf(issue);
  const {input} = issue;
  const received = shorten(typeof input === 'string' ? input : issue.received);
  const expected = issue.kind === 'schema' ? (issue.expected ?? undefined) : undefined;
  // Where the type is wrong, "1" has to be told from 1.
  const isText = code === 'wrong-type' && typeof input === 'string';
  return errorAt(path, code, isText ? `"${received}"` : received, expected);
}

/**
 * With more values than fit into the longest document, it has a character more at least. Not taken from `longestDocument`:
 * every page would download its name.
 */
const tooLarge = errorAt([], 'too-large', '1000001', '1000000');

function read(input: unknown): ReadResult {
  const [path, code] = obstacleIn(input) ?? [];
  if (code === 'too-large') return {problems: [tooLarge]};
  if (path && code) {
    const found = at(input, ...path.map(String));
    const text =
      code === 'bad-encoding' ? String(typeof found === 'string' ? found : path.at(-1)) : undefined;
    return {problems: [errorAt(path, code, text && shorten(text))]};
  }
  const result = v.safeParse(noticeSchema, input);
  if (!result.success) {
    const problems = toldIssues(result.issues).slice(0, mostProblems);
    return {problems: problems.map(problemOf)};
  }
  const errors = firstOf(referenceErrors(result.output));
  if (errors.length > 0) return {problems: errors.map((error) => errorAt(...error))};
  const notice = withCodeDefaults(result.output);
  return {notice, problems: firstOf(contradictions(notice))};
}

/**
 * Reads anything as a notice.
 *
 * @param input - the parsed document, not its text
 * @returns `notice` and the warnings about it, or no notice and the problems that keep it from being one, the first 100
 *   of them. Members that are not known are left out, and those with a default have it. Never throws.
 */
export function readNotice(input: unknown): ReadResult {
  try {
    return read(input);
  } catch {
    // What is no parsed document may throw when it is read: a getter, or a proxy that was revoked.
    return {problems: [errorAt([], 'unreadable')]};
  }
}
