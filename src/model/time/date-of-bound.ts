import type {DateBound} from '../schema/conditions.js';

/** The date that a bound names, however vague it is about it. */
export function dateOfBound(bound: DateBound): string {
  return typeof bound === 'string' ? bound : bound.on;
}
