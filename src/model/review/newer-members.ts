import {contactSchema} from '../schema/contact.js';
import {testSchema} from '../schema/conditions.js';
import {groupSchema} from '../schema/eligibility.js';
import {
  choiceQuestionSchema,
  codeQuestionSchema,
  dateQuestionSchema,
  periodQuestionSchema,
} from '../schema/questions.js';
import {noticeSchema, sectionSchema} from '../schema/notice.js';
import {at, placesIn} from '../problems/places.js';
import type {Problem} from '../problems/problem.js';
import {warningAt} from '../problems/warning.js';

/** What of a member is new: all of it, some values, or every value that is of one of these types. */
type Addition = 'any' | readonly string[] | {readonly type: 'object' | 'array'};

type Additions = Readonly<Record<string, Addition>>;

/** A bound that is only about right. */
const vague = {type: 'object'} as const;
/** Several alternatives in place of one. */
const several = {type: 'array'} as const;

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
  [dateQuestionSchema, {short: 'any', never: 'any'}],
  [periodQuestionSchema, {kind: ['period']}],
  [choiceQuestionSchema, {short: 'any'}],
  [
    codeQuestionSchema,
    {
      short: 'any',
      never: 'any',
      shape: 'any',
      alphabet: 'any',
      ignore: 'any',
      labels: 'any',
      checksum: 'any',
      order: 'any',
      image: 'any',
    },
  ],
  [
    testSchema,
    {
      within: 'any',
      part: 'any',
      from: vague,
      to: vague,
      after: vague,
      before: vague,
      prefix: several,
      like: several,
    },
  ],
  [groupSchema, {action: 'any', likelihood: 'any', reason: 'any', products: 'any', remedies: 'any'}],
]);

function isNewer(value: unknown, added: Addition): boolean {
  if (value === undefined || added === 'any') return value !== undefined;
  if (!('type' in added)) return added.includes(value as string);
  return added.type === 'array' ? Array.isArray(value) : typeof value === 'object';
}

/** Whether a test lists dates, which tests of version 1.0 cannot. */
function listsDates(test: unknown, document: unknown): boolean {
  const questions = at(document, 'eligibility', 'questions');
  const asked = Array.isArray(questions)
    ? (questions as unknown[]).find((question) => at(question, 'id') === at(test, 'question'))
    : undefined;
  return at(asked, 'kind') === 'date' && at(test, 'in') !== undefined;
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
    if (schema === testSchema && listsDates(value, document))
      yield warningAt([...path, 'in'], 'newer-member', 'in', '1.1');
  }
}
