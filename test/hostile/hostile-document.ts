import * as fc from 'fast-check';
import netoff from '../../examples/netoff-2012.json' with {type: 'json'};
import {writeSample} from '../model/sample.js';

/** What somebody might write into a document who wants more than to give notice. */
const hostileTexts = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '</template><iframe src="https://elsewhere.example"></iframe>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--lit-part--><?><!--/lit-part-->',
  '-->',
  '${alert(1)}{{alert(1)}}',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//elsewhere.example/x',
  'https://user:pass@elsewhere.example/"><b>',
  '\u202eevil\u202c\u2066\u2069\u200f',
  '\ud800',
  '\udfff lone',
  '\u0000\u0008\ufffe\u2028',
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
];

const hostileValue = fc.oneof(
  {weight: 5, arbitrary: fc.constantFrom<unknown>(...hostileTexts)},
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 40})},
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, -1, 1e308, true, [], {}, {en: '<b>', 'x"><b>': '</b>'}),
  },
  {
    weight: 1,
    arbitrary: fc.constant<unknown>(
      JSON.parse('{"__proto__": {"admin": true}, "constructor": "x", "en": "y"}'),
    ),
  },
);

/** What JSON can say. */
export type Json = unknown;

/** The places of all values in a document. */
function placesIn(value: Json, place: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [place];
  return Object.entries(value).flatMap(([name, part]) => placesIn(part, [...place, name]));
}

function replaceAt(value: Json, [name, ...rest]: readonly string[], replacement: unknown): void {
  if (name === undefined || typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  if (rest.length === 0) holder[name] = replacement;
  else replaceAt(holder[name], rest, replacement);
}

/** A notice in which a few values are replaced. */
export const hostileDocument = fc
  .record({
    base: fc.constantFrom<Json>(netoff, writeSample()),
    changes: fc.array(fc.tuple(fc.nat(), hostileValue), {minLength: 1, maxLength: 6}),
  })
  .map(({base, changes}) => {
    const document = structuredClone(base);
    const places = placesIn(base);
    for (const [place, value] of changes) replaceAt(document, places[place % places.length] ?? [], value);
    return document;
  });
