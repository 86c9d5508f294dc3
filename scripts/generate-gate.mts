/**
 * Writes `generated/gate.ts`: the valibot schemas once more, in the few words that a page needs to tell a notice from
 * what is none. Run by `npm run generate`; `test/model/reading/gate.test.ts` shows that the two agree.
 */
import {writeFileSync} from 'node:fs';
import * as body from '../src/model/schema/body.js';
import * as codes from '../src/model/schema/codes.js';
import * as conditions from '../src/model/schema/conditions.js';
import * as contact from '../src/model/schema/contact.js';
import * as eligibility from '../src/model/schema/eligibility.js';
import * as names from '../src/model/schema/names.js';
import * as image from '../src/model/schema/image.js';
import * as notice from '../src/model/schema/notice.js';
import * as product from '../src/model/schema/product.js';
import * as questions from '../src/model/schema/questions.js';
import * as related from '../src/model/schema/related.js';
import * as remedy from '../src/model/schema/remedy.js';
import * as text from '../src/model/schema/text.js';
import * as url from '../src/model/schema/url.js';
import {isDay, isDocumentMoment} from '../src/model/time/moment.js';
import * as when from '../src/model/schema/when.js';

/** What is read of a valibot schema here. */
interface Schema {
  readonly type: string;
  readonly pipe?: readonly Action[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly key?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly (Schema | string)[];
  readonly literal?: string;
}

interface Action {
  readonly type: string;
  readonly requirement?: unknown;
}

const modules = [
  text,
  url,
  names,
  codes,
  body,
  when,
  image,
  product,
  remedy,
  related,
  contact,
  questions,
  conditions,
  eligibility,
  notice,
];
const schemas = modules
  .flatMap((module) => Object.entries(module) as [string, unknown][])
  .filter(([name]) => name.endsWith('Schema'));
const exported = [...schemas, ...Object.entries<unknown>({isDay, isDocumentMoment})];
const nameOf = new Map(exported.map(([name, value]) => [value, name]));

/** The constants of the file in the order in which they need each other. */
const written = new Map<string, string>();
const imported = new Set<string>();
const used = new Set<string>();

function call(shape: string, ...values: readonly string[]): string {
  used.add(shape);
  return `${shape}(${values.join(', ')})`;
}

function requirements(schema: Schema, type: string): unknown[] {
  return (schema.pipe ?? []).filter((action) => action.type === type).map(({requirement}) => requirement);
}

function stringShape(schema: Schema): string {
  const checks = requirements(schema, 'check').map((check) => {
    const name = nameOf.get(check);
    if (name === undefined) throw new Error('A check has to be an exported function.');
    imported.add(name);
    return name;
  });
  const [patterns, lengths] = [requirements(schema, 'regex'), requirements(schema, 'max_length')];
  return call('string', ...patterns.map(String), ...lengths.map(String), ...checks);
}

function objectShape(entries: Readonly<Record<string, Schema>>): string {
  const membersOf = (isOptional: boolean) =>
    Object.entries(entries)
      .filter(([, schema]) => (schema.type === 'optional') === isOptional)
      .map(([name, schema]) => `${JSON.stringify(name)}: ${shapeOf(schema.wrapped ?? schema)}`);
  const [required, optional] = [membersOf(false), membersOf(true)];
  const optionals = optional.length > 0 ? [`{${optional.join(', ')}}`] : [];
  return call('object', `{${required.join(', ')}}`, ...optionals);
}

function oneOf(words: readonly string[]): string {
  return call('word', ...words.map((each) => `'${each}'`));
}

/** What a schema may demand. Anything else would be left out here, and let pass in pages. */
const knownActions = [
  'regex',
  'max_length',
  'check',
  'safe_integer',
  'min_value',
  'min_length',
  'min_entries',
];

function expressionOf(schema: Schema): string {
  for (const {type} of (schema.pipe ?? []).slice(1)) {
    if (!knownActions.includes(type)) throw new Error(`The gate has no shape for ${type}.`);
  }
  switch (schema.type) {
    case 'string':
      return stringShape(schema);
    case 'number':
      return call('integer', String(requirements(schema, 'min_value')[0]));
    case 'boolean':
      used.add('boolean');
      return 'boolean';
    case 'literal':
      return oneOf([schema.literal!]);
    case 'picklist':
      return oneOf(schema.options as string[]);
    case 'array': {
      const [least] = requirements(schema, 'min_length');
      return call('array', shapeOf(schema.item!), ...(least === undefined ? [] : [String(Number(least))]));
    }
    case 'strict_tuple':
      return call('tuple', ...schema.items!.map(shapeOf));
    case 'record':
      return call('record', shapeOf(schema.key!), shapeOf(schema.value!));
    case 'union':
    case 'variant':
      return call('union', ...(schema.options as Schema[]).map(shapeOf));
    case 'object':
      return objectShape(schema.entries!);
    case 'lazy':
      // Only conditions are lazy; `conditionSchema` decides by the same members.
      return 'condition';
    default:
      throw new Error(`The gate has no shape for ${schema.type}.`);
  }
}

/** The name of the constant that holds a shape, which is written first if it is not yet; else the shape itself. */
function shapeOf(schema: Schema): string {
  const name = nameOf.get(schema)?.replace(/Schema$/, '');
  if (name === undefined) return expressionOf(schema);
  if (name !== 'condition' && !written.has(name)) written.set(name, expressionOf(schema));
  return name;
}

for (const schema of [conditions.allOfSchema, conditions.anyOfSchema, conditions.testSchema]) {
  const {entries} = schema as unknown as Schema;
  const name = nameOf.get(schema)!.replace(/Schema$/, '');
  const part = entries && (entries.all ?? entries.any);
  const inner =
    part && call('object', `{${name.slice(0, 3)}: ${call('array', '(value) => condition(value)')}}`);
  written.set(name, inner ?? expressionOf(schema));
}
written.set('condition', call('byMember', `[['all', allOf], ['any', anyOf]]`, 'test'));
shapeOf(notice.noticeSchema as unknown as Schema);

const constants = [...written].map(
  ([name, shape]) =>
    `${name === 'notice' ? '/** Whether a value has the shape of a notice. */\nexport ' : ''}const ${name}: Shape = ${shape};`,
);
writeFileSync(
  new URL('../src/model/generated/gate.ts', import.meta.url),
  `// Written from the schemas by scripts/generate-gate.mts. Do not edit.
import {${[...used].sort().join(', ')}, type Shape} from '../reading/shapes.js';
import {${[...imported].sort().join(', ')}} from '../time/moment.js';

${constants.join('\n')}
`,
);
