import type {Path} from '../problems/problem.js';
import {longestDocument} from './document-limit.js';

/** Maximum depth of nested arrays and objects: four times what the conditions of real notices need. */
const deepestNesting = 64;

/** Maximum number of values: each takes two characters of a document at least. Objects that share parts can have more. */
const mostValues = longestDocument / 2;

/** The first place that is nested too deep; the whole document where there are too many values to look at. */
export function tooDeep(input: unknown): Path | undefined {
  let left = mostValues;
  const search = (value: unknown, depth: number): Path | undefined => {
    if (--left < 0) return [];
    if (typeof value !== 'object' || value === null) return undefined;
    if (depth >= deepestNesting) return [];
    for (const member of Object.keys(value)) {
      const place = search((value as Record<string, unknown>)[member], depth + 1);
      if (place) return [member, ...place];
    }
    return undefined;
  };
  const place = search(input, 0);
  return left < 0 ? [] : place;
}
