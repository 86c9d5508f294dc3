import type {Path} from '../problems/problem.js';
import {longestDocument} from './document-limit.js';

/** Maximum depth of nested arrays and objects: four times what the conditions of real notices need. */
const deepestNesting = 64;

/** Maximum number of values: each takes two characters of a document at least. Objects that share parts can have more. */
const mostValues = longestDocument / 2;

/** What stands for bytes that are no text in the encoding that they were read in (Unicode's replacement character). */
const lost = '\ufffd';

/** What keeps a document from being looked at any further, and where. */
export type Obstacle = readonly [path: Path, code: 'too-large' | 'too-deep' | 'bad-encoding'];

/**
 * The first place in a document that is nested too deep, or whose text or name cannot be read; the whole document where
 * there are too many values to look at.
 */
export function obstacleIn(input: unknown): Obstacle | undefined {
  let left = mostValues;
  const search = (value: unknown, depth: number): Obstacle | undefined => {
    if (--left < 0) return [[], 'too-large'];
    if (typeof value === 'string') return value.includes(lost) ? [[], 'bad-encoding'] : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    if (depth >= deepestNesting) return [[], 'too-deep'];
    for (const member of Object.keys(value)) {
      const found = member.includes(lost)
        ? ([[], 'bad-encoding'] as const)
        : search((value as Record<string, unknown>)[member], depth + 1);
      if (found) return [[member, ...found[0]], found[1]];
    }
    return undefined;
  };
  const obstacle = search(input, 0);
  return left < 0 ? [[], 'too-large'] : obstacle;
}
