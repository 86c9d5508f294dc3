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

/**
 * The issue of an array in the place of an object, which valibot reads as an object without members, so that it tells of
 * each of those; undefined where there is none.
 */
function arrayForObject(issue: Issue, keys: ToldIssue['path']): ToldIssue | undefined {
  const items: readonly v.IssuePathItem[] = issue.path ?? [];
  const index = items.findIndex(({type, input}) => type === 'object' && Array.isArray(input));
  const item = items[index];
  if (!item) return undefined;
  const path = keys.slice(0, keys.length - items.length + index);
  // Only of a Text all members are read, and with it those of an array: one string would do as well.
  const expected = /^\d+$/.test(String(item.key)) ? '(string | Object)' : 'Object';
  const {input} = item;
  return {issue: {...issue, kind: 'schema', type: 'object', input, expected, received: 'Array'}, path};
}

/** Resolves the alternatives of a union into the issues that tell most. */
export function flatten(issue: Issue, outer: readonly (string | number)[]): ToldIssue[] {
  const path = [...outer, ...(issue.path ?? []).map((item) => item.key as string | number)];
  const array = arrayForObject(issue, path);
  if (array) return [array];
  if (issue.kind !== 'schema' || !issue.issues) return [{issue, path}];
  // No alternative is an array.
  if (Array.isArray(issue.input) && !issue.expected?.includes('Array')) return [{issue, path}];
  const inner = meant(issue.issues);
  const saysMore = inner.some(({path: own, kind}) => own !== undefined || kind === 'validation');
  return saysMore ? inner.flatMap((each) => flatten(each, path)) : [{issue, path}];
}

/** All issues that tell most, and of an array in the place of an object one alone. */
export function toldIssues(issues: readonly Issue[]): ToldIssue[] {
  const arrays = new Set<unknown>();
  return issues
    .flatMap((issue) => flatten(issue, []))
    .filter(({issue: {type, input}}) => {
      if (type !== 'object' || !Array.isArray(input)) return true;
      const isFirst = !arrays.has(input);
      arrays.add(input);
      return isFirst;
    });
}
