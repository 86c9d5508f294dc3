import {expect} from 'chai';
import * as fc from 'fast-check';
import {jsonFault} from '../../../src/cli/source/json-fault.js';
import {readJson} from '../../../src/cli/source/json-source.js';
import {runsOf} from '../../model/property-runs.js';

function faultOf(text: string): string {
  const source = readJson(text);
  return 'fault' in source ? `${source.fault.line}:${source.fault.column} ${source.received}` : 'none';
}

function read(text: string) {
  const source = readJson(text);
  if ('fault' in source) throw new Error(`Not JSON: ${text}`);
  return source;
}

describe('where a text stops being JSON', () => {
  for (const [text, fault] of [
    ['{}', 'none'],
    [' "x" ', 'none'],
    ['', '1:1 '],
    ['  \n', '1:1 '],
    ['{', '1:2 '],
    ['{"a":\n', '1:6 '],
    ['[1, 2', '1:6 '],
    ['{"a": {"b": 1}', '1:15 '],
    ['"abc', '1:5 '],
    ['{"a":}', '1:6 }'],
    ['{"a": 1,}', '1:9 }'],
    ['[1 2]', '1:4 2'],
    ['[1]]', '1:4 ]'],
    ['{"a": 1\n"b": 2}', '2:1 "b"'],
    ['{"a": 1\r\n"b": 2}', '2:1 "b"'],
    ["{'a': 1}", "1:2 '"],
    ['{“a”: 1}', '1:2 “'],
    ['{a: 1}', '1:2 a'],
    ['// no\n{}', '1:1 /'],
    ['NaN', '1:1 NaN'],
    ['[1, tru]', '1:5 tru'],
    ['{"a": "x\ny"}', '1:9 \n'],
    ['{\r\n"a": "x\r\n"}', '2:8 \r'],
    ['{"a": "\\x"}', '1:8 \\'],
    ['\u3000{}', '1:1 \u3000'],
  ] as const) {
    it(`in ${JSON.stringify(text)}: ${JSON.stringify(fault)}`, () => {
      expect(faultOf(text)).to.equal(fault === '1:1 ' && text.trim() === '' ? '1:1 ' : fault);
    });
  }

  it('is found however deep it is', () => {
    expect(faultOf('['.repeat(10_000))).to.equal('1:10001 ');
  });

  it('is found in every text that cannot be parsed, and in no other', () => {
    const part = fc.constantFrom(
      ...'{}[],:"\\\n\t 0 1 -1 01 1. .5 1e5 1e -0.5E+1 true tru null nullx \\u12ab \\u12 a \u0001'.split(' '),
    );
    const broken = fc
      .tuple(fc.jsonValue({maxDepth: 3}), fc.array(fc.tuple(fc.nat(), fc.nat(2), part), {maxLength: 2}))
      .map(([value, edits]) =>
        edits.reduce((text, [at, length, inserted]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + inserted + text.slice(place + length);
        }, JSON.stringify(value)),
      );
    fc.assert(
      fc.property(broken, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(jsonFault(text) === undefined, text).to.equal(isJson);
      }),
      runsOf(1),
    );
  });
});

describe('where something stands', () => {
  const text = '{"a": 1,\n "b": [{"c/d": 2}, 3],\n "é~": {"x": []}\n}';

  for (const [path, position] of [
    ['', '1:1'],
    ['/a', '1:7'],
    ['/b', '2:7'],
    ['/b/0', '2:8'],
    ['/b/0/c~1d', '2:16'],
    ['/b/1', '2:20'],
    ['/é~0', '3:8'],
    ['/é~0/x', '3:14'],
    // what is missing, at what lacks it
    ['/c', '1:1'],
    ['/b/0/e', '2:8'],
    ['/b/7/e/f', '2:7'],
  ] as const) {
    it(`at "${path}": ${position}`, () => {
      const {line, column} = read(text).positions.positionOf({path, code: 'wrong-type'});
      expect(`${line}:${column}`).to.equal(position);
    });
  }

  it('is the name for a member that is one too many', () => {
    const {positions} = read(text);
    expect(positions.positionOf({path: '/b/0/c~1d', code: 'unknown-member'})).to.deep.equal({
      line: 2,
      column: 9,
    });
    expect(positions.positionOf({path: '/b/1', code: 'unknown-member'})).to.deep.equal({line: 2, column: 20});
  });

  it('is known for the last of two members with one name, and that there are two', () => {
    const {value, positions} = read('{"a": {"x": 1}, "b": {"a": 1},\n "a": 2, "\\u0061": 3}');
    expect(value).to.deep.equal({a: 3, b: {a: 1}});
    expect(positions.duplicates.map(({path}) => path)).to.deep.equal(['/a', '/a']);
    expect(positions.positionOf({path: '/a', code: 'duplicate-member'})).to.deep.equal({line: 2, column: 10});
  });

  it('is known for members with names of their own', () => {
    const {positions} = read('{"__proto__": {"y": 1}, "constructor": 2}');
    expect(positions.positionOf({path: '/__proto__/y', code: 'wrong-type'}).column).to.equal(21);
    expect(positions.positionOf({path: '/constructor', code: 'wrong-type'}).column).to.equal(40);
  });

  it('is found below names that are very long, and where one name is there very often', () => {
    const name = 'a'.repeat(20_000);
    const {positions} = read(`{"${name}": [1,\n2], "b": {"${'b'.repeat(5_000)}": {"x": 3}}}`);
    expect(positions.positionOf({path: `/${name}/1`, code: 'wrong-type'})).to.deep.equal({
      line: 2,
      column: 1,
    });
    expect(positions.positionOf({path: `/b/${'b'.repeat(5_000)}/x`, code: 'wrong-type'}).line).to.equal(2);
    const repeated = read(`{${'"a": 1,'.repeat(1_000)} "a": 2}`);
    expect(repeated.positions.duplicates).to.have.length(100);
    expect(repeated.positions.positionOf({path: '/a', code: 'duplicate-member'}).column).to.equal(7_003);
  });

  it('is known after what only looks like a bracket, a name or the end of a text', () => {
    const {positions} = read('{"a\\"}": "]\\\\", "b": ["{", {"c": -1.5e3}], "d": true}');
    for (const [path, column] of [
      ['/a"}', 10],
      ['/b', 22],
      ['/b/0', 23],
      ['/b/1/c', 34],
      ['/d', 49],
    ] as const) {
      expect(positions.positionOf({path, code: 'wrong-type'}), path).to.deep.equal({line: 1, column});
    }
  });

  it('is found in a text that is nested deeper than a parser can call itself', () => {
    const {positions} = read(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
    const path = '/0'.repeat(64);
    expect(positions.positionOf({path, code: 'too-deep'})).to.deep.equal({line: 1, column: 65});
  });
});
