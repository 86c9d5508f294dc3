import {expect} from 'chai';
import fc from 'fast-check';
import {edited, insert, remove, set, swap, type Place} from '../../../playground/form/source/json-edit.js';

/** Writes JSON as people and programs do: in the one way or the other at each place. */
function written(value: unknown, ways: Iterator<number>, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const way = Number(ways.next().value ?? 0) % 4;
  const inside = `${indent}${way === 2 ? '\t' : '  '}`;
  const [gap, end] = way === 0 ? ['', ''] : way === 3 ? [' ', ' '] : [`\n${inside}`, `\n${indent}`];
  const parts = Array.isArray(value)
    ? value.map((inner) => written(inner, ways, inside))
    : Object.entries(value).map(
        ([name, inner]) => `${JSON.stringify(name)}${way === 0 ? ':' : ' : '}${written(inner, ways, inside)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return parts.length === 0 ? `${open}${close}` : `${open}${gap}${parts.join(`,${gap}`)}${end}${close}`;
}

/** JSON has no -0. */
const plainValue = fc.jsonValue({maxDepth: 3}).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const name = fc.string({minLength: 1, maxLength: 6}).filter((each) => each !== '__proto__');
const documents = fc.dictionary(name, plainValue, {minKeys: 1, maxKeys: 6, noNullPrototype: true});

/** A document and one way of writing it down. */
const sources = fc
  .tuple(documents, fc.infiniteStream(fc.nat(3)))
  .map(([value, ways]) => ({value, text: written(value, ways)}));

/** The members of a text's outermost object, byte for byte. */
function membersOf(text: string): Map<string, string> {
  const members = new Map<string, string>();
  let [depth, isText, begin, end] = [0, false, 0, 0];
  const take = (to: number) => {
    const member = text.slice(begin, to).trim();
    const [, key] = /^("(?:[^"\\]|\\.)*")/.exec(member) ?? [];
    if (key !== undefined) members.set(JSON.parse(key) as string, member);
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isText) {
      if (sign === '\\') at++;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{' || sign === '[') {
      if (++depth === 1) begin = at + 1;
    } else if (sign === '}' || sign === ']') {
      if (--depth === 0) end = at;
    } else if (sign === ',' && depth === 1) {
      take(at);
      begin = at + 1;
    }
  }
  take(end);
  return members;
}

function expectOthersKept(before: string, after: string, changed: string): void {
  const [was, is] = [membersOf(before), membersOf(after)];
  was.delete(changed);
  is.delete(changed);
  expect([...is]).to.deep.equal([...was]);
}

describe('an edit of JSON', () => {
  it('of one member keeps all others byte for byte', () => {
    fc.assert(
      fc.property(sources, name, plainValue, ({value, text}, member, next) => {
        const after = edited(text, [set([member], next)]);
        expect(JSON.parse(after)).to.deep.equal({...value, [member]: next});
        expectOthersKept(text, after, member);
      }),
    );
  });

  it('takes a member out and keeps all others', () => {
    fc.assert(
      fc.property(sources, fc.nat(5), ({value, text}, which) => {
        const member = Object.keys(value)[which % Object.keys(value).length] ?? '';
        const after = edited(text, [remove([member])]);
        const rest = Object.entries(value).filter(([each]) => each !== member);
        expect(JSON.parse(after)).to.deep.equal(Object.fromEntries(rest));
        expectOthersKept(text, after, member);
      }),
    );
  });

  it('of a list puts in, takes out and exchanges items', () => {
    const lists = fc.tuple(fc.array(plainValue, {maxLength: 5}), fc.infiniteStream(fc.nat(3)));
    fc.assert(
      fc.property(lists, plainValue, fc.nat(5), fc.nat(5), ([list, ways], item, one, other) => {
        const text = written({list, kept: 1}, ways);
        const at = one % (list.length + 1);
        const after = edited(text, [insert(['list'], at, item)]);
        expect(JSON.parse(after)).to.deep.equal({list: list.toSpliced(at, 0, item), kept: 1});
        expect(JSON.parse(edited(after, [remove(['list', at])]))).to.deep.equal({list, kept: 1});
        const [a, b] = [at, other % (list.length + 1)];
        const exchanged = JSON.parse(edited(after, [swap(['list'], a, b)])) as {list: unknown[]};
        const items = list.toSpliced(at, 0, item);
        expect(exchanged.list[a]).to.deep.equal(items[b]);
        expect(exchanged.list[b]).to.deep.equal(items[a]);
      }),
    );
  });

  for (const [what, text, edit, expected] of [
    ['a text', '{"a":  "x" , "b":1}', set(['a'], 'y'), '{"a":  "y" , "b":1}'],
    ['a value with itself', '{"a": [1,2]}', set(['a'], [1, 2]), '{"a": [1,2]}'],
    ['a member that is there twice', '{"a":1,"a":2}', set(['a'], 3), '{"a":1,"a":3}'],
    ['a new member on a line', '{\n  "a": 1\n}\n', set(['b'], 'x'), '{\n  "a": 1,\n  "b": "x"\n}\n'],
    [
      'a new member in its order',
      '{\n  "a": 1,\n  "c": 3\n}',
      set(['b'], 2, ['a', 'b', 'c']),
      '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}',
    ],
    [
      'a new language',
      '{\n "t": {"ja": "x"}\n}',
      set(['t', 'en'], 'y'),
      '{\n "t": {"ja": "x", "en": "y"}\n}',
    ],
    [
      'members on the way',
      '{\n  "a": 1\n}',
      set(['b', 'c', 0], 2),
      '{\n  "a": 1,\n  "b": {\n    "c": [2]\n  }\n}',
    ],
    ['an empty object', '{}', set(['a'], 1), '{"a": 1}'],
    ['an item on a line', '[\n  1\n]', insert([], 1, 2), '[\n  1,\n  2\n]'],
    ['what is there for something else', '{"a": "x"}', set(['a', 'ja'], 'y'), '{"a": {"ja": "y"}}'],
    ['lines with CR LF', '{\r\n\t"a": 1\r\n}', set(['b'], 2), '{\r\n\t"a": 1,\r\n\t"b": 2\r\n}'],
  ] as const satisfies [string, string, ReturnType<typeof set>, string][]) {
    it(`writes ${what}`, () => expect(edited(text, [edit])).to.equal(expected));
  }

  it('leaves alone what is no JSON, and what is not there', () => {
    const nowhere: Place = ['a', 3, 'b'];
    expect(edited('', [set(['a'], 1)])).to.equal('');
    expect(edited('{"a": [1]}', [remove(nowhere), swap(['a'], 0, 7)])).to.equal('{"a": [1]}');
  });
});
