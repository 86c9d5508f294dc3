import * as v from 'valibot';
import {noticeSchema} from '../../src/model/schema/notice.js';

/** What is read of a valibot schema here. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly literal?: unknown;
  readonly options?: readonly (Schema | string)[];
}

/** What a schema takes, told by its members, its kind or its type: `{list}`, `date`, `string`. */
function nameOf({type, entries = {}, wrapped}: Schema): string {
  if (wrapped) return nameOf(wrapped);
  const kind = entries.kind?.literal;
  if (typeof kind === 'string') return kind;
  return type === 'object' ? `{${Object.keys(entries).join(', ')}}` : type;
}

/** The values among which a schema lets a document choose; none where it leaves no choice. */
function choicesOf({type, options = []}: Schema): readonly string[] {
  if (type === 'picklist') return options as readonly string[];
  if (type === 'boolean') return ['true'];
  return type === 'union' || type === 'variant' ? options.map((option) => nameOf(option as Schema)) : [];
}

function* inner(schema: Schema, path: string): Generator<[Schema, string]> {
  const {entries = {}, item, wrapped, options = []} = schema;
  if (wrapped) yield [wrapped, path];
  if (item) yield [item, path];
  for (const [member, entry] of Object.entries(entries)) yield [entry, `${path}/${member}`];
  for (const option of options) if (typeof option === 'object') yield [option, path];
}

/**
 * All choices that the schema of a notice offers, as `/severity: warning`. A schema that is used in several places is told
 * of at the first of them. Conditions are a language of their own and left out.
 */
export function allChoices(): Map<object, {readonly path: string; readonly values: readonly string[]}> {
  const found = new Map<object, {path: string; values: readonly string[]}>();
  const visit = (schema: Schema, path: string) => {
    if (found.has(schema) || schema.type === 'lazy') return;
    found.set(schema, {path: path || '/', values: choicesOf(schema)});
    for (const next of inner(schema, path)) visit(...next);
  };
  visit(noticeSchema, '');
  return found;
}

function optionOf({options = []}: Schema, value: unknown): Schema | undefined {
  return options.find(
    (option): option is Schema =>
      typeof option === 'object' && v.is(option as unknown as v.GenericSchema, value),
  );
}

/** Calls back for each choice that a document makes. */
export function visitChoices(document: unknown, take: (schema: object, value: string) => void): void {
  const visit = (schema: Schema, value: unknown): void => {
    const {type, entries, item, wrapped} = schema;
    if (value === undefined || type === 'lazy') return;
    if (wrapped) visit(wrapped, value);
    else if (type === 'picklist' || type === 'boolean')
      take(schema, JSON.stringify(value).replaceAll('"', ''));
    else if (type === 'union' || type === 'variant') {
      const option = optionOf(schema, value);
      if (!option) return;
      take(schema, nameOf(option));
      visit(option, value);
    } else if (Array.isArray(value) && item) for (const each of value) visit(item, each);
    else if (entries && typeof value === 'object' && value !== null)
      for (const [member, entry] of Object.entries(entries))
        visit(entry, (value as Record<string, unknown>)[member]);
  };
  visit(noticeSchema, document);
}
