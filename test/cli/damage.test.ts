import {expect} from 'chai';
import * as fc from 'fast-check';
import {readJson} from '../../src/cli/source/json-source.js';
import {at} from '../../src/model/problems/places.js';
import {runsOf} from '../model/property-runs.js';
import {placesIn, write, writeSample} from '../model/sample.js';
import {type} from './terminal.js';

interface Row {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

async function validate(text: string): Promise<Row[]> {
  const {code, output, errorOutput} = await type(['validate', 'a.json', '--json'], {'a.json': text});
  expect(errorOutput).to.equal('');
  expect(code).to.be.oneOf([0, 1]);
  return JSON.parse(output) as Row[];
}

/** The text that begins at a place. */
function textAt(text: string, {line, column}: Row): string {
  return (text.split('\n')[line - 1] ?? '').slice(column - 1);
}

describe('validate of a damaged document', () => {
  const places = placesIn(writeSample());

  it('never throws, and places every problem at what its pointer leads to', async () => {
    const change = fc.tuple(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), fc.constant(undefined)));
    await fc.assert(
      fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 3}), async (changes) => {
        const document = writeSample();
        for (const [path, value] of changes) {
          const above = path.split('/').slice(1, -1);
          if (typeof at(document, ...above) === 'object' && at(document, ...above) !== null)
            write(document, path, structuredClone(value));
        }
        const text = JSON.stringify(document, undefined, 1);
        // JSON keeps no member that was written into a list.
        const written: unknown = JSON.parse(text);
        for (const row of await validate(text)) {
          const found = at(written, ...row.path.split('/').slice(1).map(unescaped));
          if (found === undefined || row.code === 'unknown-member') continue;
          expect(textAt(text, row)[0], row.path).to.equal(JSON.stringify(found)[0]);
          expect(row.message).not.to.match(/undefined|\[object/);
        }
      }),
      runsOf(10),
    );
  });

  it('never throws at a text that was cut or changed, and points into it', async () => {
    const text = JSON.stringify(writeSample(), undefined, 1);
    const change = fc.record({
      from: fc.nat(text.length),
      length: fc.nat(5),
      put: fc.string({
        maxLength: 3,
        unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', 'a', '\n', '\\'),
      }),
      end: fc.option(fc.nat(text.length), {freq: 4}),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({from, length, put, end}) => {
        const damaged = (text.slice(0, from) + put + text.slice(from + length)).slice(0, end ?? undefined);
        const rows = await validate(damaged);
        const lines = damaged.split('\n');
        for (const {line, column} of rows) {
          expect(line).to.be.within(1, lines.length);
          expect(column).to.be.within(1, (lines[line - 1] ?? '').length + 1);
        }
        expect('fault' in readJson(damaged)).to.equal(rows.some(({code}) => code === 'not-json'));
      }),
      runsOf(10),
    );
  });
});

function unescaped(member: string): string {
  return member.replaceAll('~1', '/').replaceAll('~0', '~');
}
