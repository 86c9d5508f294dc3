import {civilInterval, parseMoment} from './moment.js';
import {easternmost, westernmost} from './offsets.js';

/** The widest difference that there can be between the offset of a moment and that of its zone, in minutes. */
const widestDifference = easternmost - westernmost;

/**
 * Whether a range of two moments ends before it begins. Where only one of them has an offset, the zone would have to be
 * known to be sure; then only what is so in every zone counts.
 */
export function isInverted(from: string, to: string): boolean {
  const [first, last] = [parseMoment(from), parseMoment(to)];
  if (!first || !last) return false;
  const slack = (first.offset === undefined) === (last.offset === undefined) ? 0 : widestDifference;
  return civilInterval(first)[0] - (first.offset ?? 0) >= civilInterval(last)[1] - (last.offset ?? 0) + slack;
}
