/** What the JSON Schema of a notice has to be good for; see `scripts/build-schema.mjs`. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import * as v from 'valibot';
import {noticeSchema} from '../dist/model/schema/notice.js';

/** What may stand where something else should: each is refused somewhere and welcome elsewhere. */
const strangers = [
  null,
  true,
  -1,
  1.5,
  '',
  ' ',
  'other',
  'x y',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'TEL:+8190',
  '/help',
  'https://例え.example/',
  '0000',
  '2012-13',
  '2012-02-30',
  '1900-02-29',
  '2000-02-29',
  '2012-09-25T14:05',
  '2012-09-25T24:00Z',
  '2012-09-25T14:05+14:59',
  '2012-09-25T14:05+15:00',
  '24:00',
  'zh-HANT',
  'x'.repeat(65),
  [],
  {},
  {en: 'Text'},
  {en: ''},
  {on: '2012-09', part: 'late'},
  {from: '2012-09', to: '2012-10'},
  {all: []},
  {any: 'x', question: 'x'},
];

function examples() {
  const folder = new URL('../examples/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

/** Every object and array in a value, each with the pointer to it. */
function* containers(value, path = '') {
  if (typeof value !== 'object' || value === null) return;
  yield {value, path};
  for (const [name, inner] of Object.entries(value)) yield* containers(inner, `${path}/${name}`);
}

/** Every `properties` has to say what it is for, and every example to be one. */
function checkMembers(schema, ajv) {
  for (const {value, path} of containers(schema)) {
    if (!path.endsWith('/properties') && !path.endsWith('/$defs')) continue;
    for (const [name, member] of Object.entries(value)) {
      if (member === false) continue;
      assert.ok(member.description, `${path}/${name} has no description: give its member a comment.`);
      for (const example of member.examples ?? []) {
        const isValid = ajv.validate({$ref: `${schema.$id}#${path}/${name}`}, example);
        assert.ok(isValid, `${path}/${name}: its example is none: ${ajv.errorsText()}`);
      }
    }
  }
}

/**
 * Puts strangers into every place of a document, and asks whether the schema and the reader say the same of it. Of the
 * items of a list, and of places that differ by one, the first stands for all.
 */
function checkAgreement(document, validate) {
  const seen = new Set();
  for (const {value, path} of containers(document)) {
    for (const name of Object.keys(value)) {
      const place = `${path}/${name}`;
      const kind = place.replace(/\/\d+(?=\/|$)/g, '/0');
      if (seen.has(kind)) continue;
      seen.add(kind);
      const own = value[name];
      for (const stranger of strangers) {
        // Valibot takes an array for an object none of whose members is required; the schema need not.
        if (Array.isArray(stranger) && own.constructor === Object) continue;
        value[name] = stranger;
        const message = `Schema and reader disagree about ${place} = ${JSON.stringify(stranger)}`;
        assert.equal(validate(document), v.is(noticeSchema, document), message);
      }
      value[name] = own;
    }
  }
}

/**
 * Throws where a member says nothing of itself, where an example is none, or where a validator with nothing but the
 * schema would say otherwise of a document than `readNotice`.
 */
export function checkSchema(schema) {
  const ajv = new Ajv2020({strict: true, formats: {'iri-reference': true}});
  const validate = ajv.compile(schema);
  checkMembers(schema, ajv);
  for (const document of [...schema.examples, ...examples()]) {
    assert.ok(validate(document), `${document.id}: ${ajv.errorsText(validate.errors)}`);
    checkAgreement(document, validate);
  }
  const [shortest] = schema.examples;
  const unsafe = {...shortest, links: [{href: 'javascript:alert(1)', text: 'Help'}]};
  assert.ok(!validate(unsafe), 'The schema lets a script pass as an address.');
}
