import {at, membersOf, placesIn} from '../../problems/places.js';
import type {Problem} from '../../problems/problem.js';
import {warningAt} from '../../problems/warning.js';
import {bodySchema, listBlockSchema, stepsBlockSchema} from '../../schema/body.js';

/** The members of an object that hold a body, or the entries of a block of one. */
function textMembers(schema: object): string[] {
  if (schema === listBlockSchema) return ['list'];
  if (schema === stepsBlockSchema) return ['steps'];
  return membersOf(schema, bodySchema);
}

/** Finds the bodies without blocks, and the blocks without entries: readers are shown nothing there. */
export function* emptyBodies(document: unknown): Generator<Problem> {
  for (const place of placesIn(document)) {
    if (place.kind !== 'object') continue;
    for (const member of textMembers(place.schema)) {
      const body = at(place.value, member);
      if (Array.isArray(body) && body.length === 0) yield warningAt([...place.path, member], 'empty-text');
    }
  }
}
