import type {Path} from './problem.js';
import {noticeSchema} from '../schema/notice.js';
import {textSchema} from '../schema/text.js';

/** The parts of a valibot schema that are read here. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly literal?: unknown;
  readonly options?: readonly (Schema | string)[];
  readonly getter?: (input: unknown) => Schema;
}

/**
 * A place in a document at which the format knows what belongs there: an object with its members, or a Text; or an object,
 * in the place of which there is something else.
 */
export type Place =
  | {
      readonly kind: 'object';
      readonly path: Path;
      readonly value: Readonly<Record<string, unknown>>;
      /** The members that the format knows here. */
      readonly members: readonly string[];
      /** The schema of the object. */
      readonly schema: object;
    }
  | {readonly kind: 'text'; readonly path: Path; readonly value: unknown}
  | {
      readonly kind: 'misfit';
      readonly path: Path;
      readonly value: unknown;
      /** The members that the object needs. */
      readonly members: readonly string[];
    };

/** The members of an object of one schema, required or optional, that hold what another describes. */
export function membersOf(object: object, schema: object): string[] {
  const {entries = {}} = object as Schema;
  return Object.entries(entries)
    .filter(([, entry]) => [entry, entry.wrapped].includes(schema as Schema))
    .map(([member]) => member);
}

/** The object that is described here, or each entry of a list; undefined where there is none or one of several. */
function objectOf(schema: Schema | undefined): Schema | undefined {
  if (schema?.entries) return schema;
  const inner = schema?.wrapped ?? schema?.item;
  return inner && objectOf(inner);
}

/** The members of an object that hold objects or lists of them, with the members of those. */
export function innerObjects(object: object): {readonly member: string; readonly members: string[]}[] {
  const {entries = {}} = object as Schema;
  return Object.entries(entries).flatMap(([member, entry]) => {
    const inner = objectOf(entry);
    return inner ? [{member, members: Object.keys(inner.entries ?? {})}] : [];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at the end of a path of members; undefined where one is missing. */
export function at(value: unknown, ...members: readonly string[]): unknown {
  let inner = value;
  for (const member of members) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, member)) return undefined;
    inner = (inner as Readonly<Record<string, unknown>>)[member];
  }
  return inner;
}

/** How well an object fits a schema: by the members that they share, and above all by a literal that identifies it. */
function likeness(value: Readonly<Record<string, unknown>>, {entries = {}}: Schema): number {
  const shared = Object.keys(entries).filter((member) => Object.hasOwn(value, member));
  const isNamed = shared.some((member) => {
    const {type, literal} = entries[member] ?? {};
    return type === 'literal' && literal === value[member];
  });
  return shared.length + (isNamed ? Object.keys(entries).length : 0);
}

/** The alternative that the author of a value meant; undefined where none accepts objects, arrays or Texts. */
function meant(options: readonly Schema[], value: unknown): Schema | undefined {
  if (Array.isArray(value)) return options.find(({type}) => type === 'array');
  const text = options.find((option) => option === (textSchema as unknown));
  if (!isObject(value)) return text;
  const likely = options
    .filter(({type}) => type === 'object')
    .map((option) => ({option, likeness: likeness(value, option)}))
    .sort((a, b) => b.likeness - a.likeness)[0];
  return likely && (likely.likeness > 0 || !text) ? likely.option : text;
}

function neededIn(entries: Readonly<Record<string, Schema>>): string[] {
  return Object.keys(entries).filter((member) => entries[member]?.type !== 'optional');
}

function* placesOf(schema: Schema | undefined, value: unknown, path: Path): Generator<Place> {
  if (!schema || value === undefined) return;
  const {type, entries, item} = schema;
  if (schema === (textSchema as unknown)) yield {kind: 'text', path, value};
  else if (type === 'optional') yield* placesOf(schema.wrapped, value, path);
  else if (type === 'lazy') yield* placesOf(schema.getter?.(value), value, path);
  else if (type === 'union' || type === 'variant')
    yield* placesOf(meant(schema.options as readonly Schema[], value), value, path);
  else if (entries && !isObject(value)) yield {kind: 'misfit', path, value, members: neededIn(entries)};
  else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* placesOf(item, inner, [...path, index]);
  } else if (entries && isObject(value)) {
    yield {kind: 'object', path, value, members: Object.keys(entries), schema};
    for (const [member, inner] of Object.entries(entries))
      yield* placesOf(inner, at(value, member), [...path, member]);
  }
}

/**
 * The objects and Texts of a document, whether it is sound or not. Where something of another shape stands, it is left
 * out.
 *
 * @param document - neither nested too deep nor too large; see `obstacleIn`
 */
export function placesIn(document: unknown): Generator<Place> {
  return placesOf(noticeSchema, document, []);
}
