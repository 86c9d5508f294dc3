import {nearestName} from '../problems/nearest-name.js';
import {placesIn} from '../problems/places.js';
import type {Problem} from '../problems/problem.js';
import {shorten} from '../problems/shorten.js';
import {warningAt} from '../problems/warning.js';

/** By this member editors find the schema. It is no part of the format, and does no harm. */
const editorsMember = '$schema';

/** Finds the members that readers ignore because the format does not know them. */
export function* unknownMembers(document: unknown): Generator<Problem> {
  for (const place of placesIn(document)) {
    if (place.kind !== 'object') continue;
    const {path, value, members} = place;
    for (const member of Object.keys(value)) {
      if (members.includes(member) || (path.length === 0 && member === editorsMember)) continue;
      const missing = members.filter((known) => !Object.hasOwn(value, known));
      const nearest = nearestName(member, missing) ?? nearestName(member, members);
      const problem = warningAt([...path, member], 'unknown-member', shorten(member), members.join(', '));
      yield nearest === undefined ? problem : {...problem, nearest};
    }
  }
}
