/**
 * Writes `dist/notice.schema.json`, with which editors help to write a notice and other programs check one: the valibot
 * schemas as JSON Schema 2020-12, and the comments on their members. Run by `npm run build`, on the compiled model.
 *
 * It tells the shape only. That ids are unique, and that references lead somewhere, is for `readNotice` to say.
 */
import {readdirSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {checkSchema} from './check-schema.mjs';
import {schemaNotes} from './doc-comments.mjs';
import {conditionSchema} from '../dist/model/schema/conditions.js';
import {noticeSchema} from '../dist/model/schema/notice.js';
import {urlSchema} from '../dist/model/schema/url.js';
import {isDay, isDocumentMoment} from '../dist/model/time/moment.js';

/** The least that a notice can say. */
const shortest = {
  formatVersion: '1.0',
  id: 'parcel-tracking-2026-11',
  revision: 1,
  language: 'en',
  kind: 'service-outage',
  stage: 'initial',
  title: 'Parcel tracking is not available',
  summary: 'Parcels are being delivered. We expect to show where they are again this evening.',
  issuer: {name: 'Example Post Ltd'},
  published: '2026-11-23T09:30Z',
};

const month31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const month30 = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const february = '02-(?:0[1-9]|1[0-9]|2[0-8])';
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const day = `(?:[0-9]{4}-(?:${month31}|${month30}|${february})|${leapYear}-02-29)`;
const time = 'T(?:[01][0-9]|2[0-3]):[0-5][0-9](?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])';

/** What the functions that check a text come to as patterns. */
const patterns = new Map([
  [isDay, `^${day}$`],
  [isDocumentMoment, `^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|${day}(?:${time})?)$`],
]);

/** Patterns of JSON Schema have no flags: one that ignores case has to name both. */
function inAnyCase(source) {
  let isInClass = false;
  return source.replace(/\\u[0-9a-f]{4}|\\.|[a-z]-[a-z]|[a-z[\]]/g, (token) => {
    if (token.startsWith('\\')) return token;
    if (token === '[' || token === ']') {
      isInClass = token === '[';
      return token;
    }
    const both = token + token.toUpperCase();
    return isInClass ? both : `[${both}]`;
  });
}

function patternOf({type, requirement, message}) {
  if (type === 'regex') return requirement.ignoreCase ? inAnyCase(requirement.source) : requirement.source;
  const pattern = patterns.get(requirement);
  if (pattern === undefined)
    throw new Error(`No pattern stands for the check "${message}"; see \`patterns\`.`);
  return pattern;
}

/** Converts the actions that the converter cannot: checks, patterns with flags, and second patterns. */
function overrideAction({valibotAction: action, jsonSchema, errors}) {
  const isUrl = urlSchema.pipe.includes(action) && action.type === 'regex';
  if (!errors && !isUrl) return undefined;
  const {pattern: first, ...rest} = jsonSchema;
  const pattern = patternOf(action);
  // An address may hold any letters: it is an IRI (RFC 3987). What is asserted is the pattern.
  if (isUrl) return {...rest, format: 'iri-reference', pattern};
  const isSecond = first !== undefined && first !== action.requirement.source;
  return isSecond ? {...rest, allOf: [{pattern: first}, {pattern}]} : {...rest, pattern};
}

function reference(name) {
  return {$ref: `#/$defs/${name}`};
}

/** Converts conditions, which hold each other: the converter would take them for tests. */
function overrideSchema({valibotSchema: schema}) {
  if (schema === conditionSchema) {
    const test = {type: 'object', ...reference('test'), properties: {all: false, any: false}};
    return {anyOf: [reference('allOf'), reference('anyOf'), test]};
  }
  return schema.type === 'lazy' ? {type: 'array', items: reference('condition')} : undefined;
}

/** Adds what the comments say of a schema and its members. */
function describe(schema, {note, members}) {
  const {properties, ...rest} = schema;
  const described = Object.entries(properties ?? {}).map(([name, property]) => {
    const {description, examples = []} = members.get(name) ?? {};
    return [name, {...property, description, ...(examples.length > 0 && {examples})}];
  });
  return {
    description: note?.description,
    ...rest,
    ...(properties && {properties: Object.fromEntries(described)}),
  };
}

const schemas = new URL('../src/model/schema/', import.meta.url);
const files = readdirSync(schemas).filter((name) => name.endsWith('.ts'));
const notes = new Map(files.flatMap((name) => [...schemaNotes(new URL(name, schemas))]));
const modules = await Promise.all(
  files.map((name) => import(`../dist/model/schema/${name.replace(/\.ts$/, '.js')}`)),
);
const definitions = Object.fromEntries(
  Object.entries(Object.assign({}, ...modules))
    .filter(([name, schema]) => name.endsWith('Schema') && schema !== noticeSchema)
    .map(([name, schema]) => [name.replace(/Schema$/, ''), schema]),
);
const {$schema, $defs, ...root} = toJsonSchema(noticeSchema, {
  target: 'draft-2020-12',
  typeMode: 'input',
  definitions,
  overrideAction,
  overrideSchema,
});

const schema = {
  $schema,
  $id: 'urn:incident-notice:notice:1',
  title: 'Incident notice',
  ...describe(root, notes.get('noticeSchema')),
  examples: [shortest],
  $defs: Object.fromEntries(
    Object.keys(definitions).map((name) => [name, describe($defs[name], notes.get(`${name}Schema`))]),
  ),
};

checkSchema(schema);
writeFileSync(new URL('../dist/notice.schema.json', import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
