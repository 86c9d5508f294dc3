import type {Path, ProblemCode} from '../problems/problem.js';
import {longestDocument} from './document-limit.js';

/** Maximum depth of nested arrays and objects: four times what the conditions of real notices need. */
const deepestNesting = 64;

/** Maximum number of values: each takes two characters of a document at least. Objects that share parts can have more. */
const mostValues = longestDocument / 2;

/** The first place that is nested too deep or, where there are too many values to look at, the whole document. */
export function tooDeep(input: unknown): readonly [place: Path, code: ProblemCode] | undefined {
  let left = mostValues;
  const search = (value: unknown, depth: number): Path | undefined => {
    if (--left < 0) return [];
    if (typeof value !== 'object' || value === null) return undefined;
    if (depth >= deepestNesting) return [];
    const members = Array.isArray(value) ? undefined : Object.keys(value);
    const {length} = members ?? (value as unknown[]);
    for (let index = 0; index < length; index++) {
      const member = members?.[index] ?? index;
      const place = search((value as Record<string, unknown>)[member], depth + 1);
      if (place) return [member, ...place];
    }
    return undefined;
  };
  const place = search(input, 0);
  return place && (left < 0 ? [[], 'too-large'] : [place, 'too-deep']);
}
