import {placesIn} from '../problems/places.js';
import type {Problem} from '../problems/problem.js';
import {warningAt} from '../problems/warning.js';

/**
 * Finds the lists in the place of objects that need no member: they are read as objects without any, so that what they hold
 * is not shown.
 *
 * @param document - one that can be shown: of any other, they are told of as what keeps it from that
 */
export function* listsForObjects(document: unknown): Generator<Problem> {
  for (const {kind, path, value} of placesIn(document))
    if (kind === 'misfit' && Array.isArray(value)) yield warningAt(path, 'wrong-type', 'Array', 'Object');
}
