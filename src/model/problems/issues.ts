import type * as v from 'valibot';

export type Issue = v.BaseIssue<unknown>;

/** An issue that says most, and where it is. */
interface ToldIssue {
  readonly issue: Issue;
  readonly path: (string | number)[];
}

function depthOf({path}: Issue): number {
  return path?.length ?? 0;
}

/** The issues of the alternative that came furthest: it is the one that the author meant. */
function meant(issues: readonly Issue[]): readonly Issue[] {
  const depth = issues.reduce((deepest, issue) => Math.max(deepest, depthOf(issue)), 0);
  return issues.filter((issue) => depthOf(issue) === depth);
}

/** Resolves the alternatives of a union into the issues that tell most. */
export function flatten(issue: Issue, outer: readonly (string | number)[]): ToldIssue[] {
  const path = [...outer, ...(issue.path ?? []).map((item) => item.key as string | number)];
  if (issue.kind !== 'schema' || !issue.issues) return [{issue, path}];
  const inner = meant(issue.issues);
  const saysMore = inner.some(({path: own, kind}) => own !== undefined || kind === 'validation');
  return saysMore ? inner.flatMap((each) => flatten(each, path)) : [{issue, path}];
}
