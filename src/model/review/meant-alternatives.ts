import {nearestName} from '../problems/nearest-name.js';
import {placesIn, type Place} from '../problems/places.js';
import {errorAt, pointer, type Problem} from '../problems/problem.js';
import {shorten} from '../problems/shorten.js';

/** The members that tell the blocks of a body apart. */
const blocks = ['list', 'steps', 'link'];

function ownerOf({path}: Problem): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function memberOf({path}: Problem): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A block of no kind that is known, by the name that it has instead; undefined where it has none. */
function unknownBlock({path, value}: Place): Problem | undefined {
  const [member] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (member === undefined) return undefined;
  const nearest = nearestName(member, blocks);
  const error = errorAt([...path, member], 'unknown-member', shorten(member), blocks.join(', '));
  return nearest === undefined ? error : {...error, nearest};
}

/**
 * Leaves out the members that are missing only for alternatives that the author did not mean: a date with `on` needs no
 * `from`, and a block with a misspelt name is told of by that.
 *
 * @param errors - what `readNotice` tells of the document
 */
export function ofMeantAlternatives(errors: readonly Problem[], document: unknown): Problem[] {
  if (!errors.some(({code}) => code === 'missing-member')) return [...errors];
  const places = new Map([...placesIn(document)].map((place) => [pointer(place.path), place]));
  const told = new Set<string>();
  const left = errors.flatMap((error) => {
    const owner = ownerOf(error);
    const place = error.code === 'missing-member' ? places.get(owner) : undefined;
    if (place?.kind === 'object') return place.members.includes(memberOf(error)) ? [error] : [];
    if (place?.kind !== 'text' || !blocks.includes(memberOf(error))) return [error];
    const block = unknownBlock(place);
    if (!block) return [error];
    if (told.has(owner)) return [];
    told.add(owner);
    return [block];
  });
  // There is always a reason why a notice cannot be shown.
  return left.length > 0 ? left : [...errors];
}
