import {contactSchema} from '../schema/contact.js';
import {groupSchema} from '../schema/eligibility.js';
import {noticeSchema, sectionSchema} from '../schema/notice.js';
import {at, placesIn} from './places.js';
import type {Problem} from './problem.js';
import {warningAt} from './warning.js';

/** The version in which a member came into the format: a whole member, or some values of an older one. */
type Additions = Readonly<Record<string, 'any' | readonly string[]>>;

/**
 * What version 1.1 has added, by the schema of the object that has it. Members of an object that is itself new need no
 * entry: the member that holds it is told of. What an older kind of question or test has gained is added here.
 */
const additions: ReadonlyMap<object, Additions> = new Map<object, Additions>([
  [
    noticeSchema,
    {
      kind: ['settlement'],
      effective: 'any',
      images: 'any',
      products: 'any',
      hazard: 'any',
      remedies: 'any',
      related: 'any',
    },
  ],
  [sectionSchema, {images: 'any'}],
  [contactSchema, {holidays: 'any'}],
  [groupSchema, {action: 'any', likelihood: 'any', reason: 'any', products: 'any', remedies: 'any'}],
]);

function isNewer(value: unknown, added: Additions[string]): boolean {
  return value !== undefined && (added === 'any' || added.includes(value as string));
}

/**
 * Finds what a document that says it is of version 1.0 has from version 1.1. Programs that know only 1.0 ignore such
 * members, and refuse such values.
 */
export function* newerMembers(document: unknown): Generator<Problem> {
  if (at(document, 'formatVersion') !== '1.0') return;
  for (const place of placesIn(document)) {
    if (place.kind !== 'object') continue;
    const {path, value, schema} = place;
    for (const [member, added] of Object.entries(additions.get(schema) ?? {})) {
      if (isNewer(at(value, member), added))
        yield warningAt([...path, member], 'newer-member', member, '1.1');
    }
  }
}
