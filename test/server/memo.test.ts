import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Notice} from '../../src/model/index.js';
import {Memo, nameOf} from '../../src/server/memo.js';
import {renderElement, renderFragment, renderPage, renderStylesheet} from '../../src/server/index.js';
import {read} from '../eligibility/ask.js';

const source = readFileSync(new URL('../../examples/netoff-2012.json', import.meta.url), 'utf8');

/** A notice that nothing else holds, and that can be changed. */
function freshNotice(): Notice {
  return read(JSON.parse(source));
}

/** Asks a memo in turn; what it makes are the numbers of what it made. */
function asker(memo = new Memo<string>(({length}) => length)) {
  let made = 0;
  return (data: unknown, name = 'name') => memo.get(name, data, () => String(++made));
}

describe('what is made of data', () => {
  for (const [name, first, second] of [
    ['the same data', {a: [1, 'b', {c: null}]}, {a: [1, 'b', {c: null}]}],
    ['not a number', [Number.NaN], [Number.NaN]],
    [
      'members named like those of all objects',
      JSON.parse('{"__proto__": {"a": 1}}'),
      JSON.parse('{"__proto__": {"a": 1}}'),
    ],
  ] as const) {
    it(`is kept for ${name}`, () => {
      const ask = asker();
      expect([ask(first), ask(second)]).to.deep.equal(['1', '1']);
    });
  }

  for (const [name, first, second] of [
    ['another text', {a: 'b'}, {a: 'c'}],
    ['another member', {a: 1}, {b: 1}],
    ['one member more', {a: 1}, {a: 1, b: 2}],
    ['one member less', {a: 1, b: 2}, {a: 1}],
    ['another order', {a: 1, b: 2}, {b: 2, a: 1}],
    ['a member without a value', {a: 1}, {a: 1, b: undefined}],
    ['one item more', [1], [1, 2]],
    ['a list for an object', {}, []],
    ['an object for a list', [], {}],
    ['a number for a text', ['1'], [1]],
    ['null for an object', [{}], [null]],
    ['null for not a number', [null], [Number.NaN]],
    ['a text that is an object', ['a'], [Object('a')]],
    [
      'a member named like those of all objects',
      JSON.parse('{"__proto__": {"a": 1}}'),
      JSON.parse('{"__proto__": {"a": 2}}'),
    ],
  ] as const) {
    it(`is made anew for ${name}`, () => {
      const ask = asker();
      expect([ask(first), ask(second)]).to.deep.equal(['1', '2']);
    });
  }

  for (const [name, data] of [
    ['a date', [new Date(0)]],
    ['a function', [() => undefined]],
    ['what turns itself into something else', {toJSON: () => 1}],
    ['a map', [new Map()]],
  ] as const) {
    it(`is never kept for ${name}, which may change unseen`, () => {
      const ask = asker();
      expect([ask(data), ask(data)]).to.deep.equal(['1', '2']);
    });
  }

  it('is not kept if the data change while it is made', () => {
    const memo = new Memo<string>(({length}) => length);
    const data = {a: 1};
    const keep = memo.keeper('name', data);
    data.a = 2;
    keep('made of both');
    expect(memo.find('name', {a: 1})).to.equal(undefined);
    expect(memo.find('name', {a: 2})).to.equal(undefined);
  });

  it('goes when there is no room, first what was not asked for longest', () => {
    const memo = new Memo<string>(({length}) => length, 3 * 1_100);
    const put = (name: string) => memo.get(name, name, () => name.repeat(1_000));
    for (const name of ['a', 'b', 'c', 'a', 'd']) put(name);
    expect(['a', 'b', 'c', 'd'].filter((name) => memo.find(name, name))).to.deep.equal(['a', 'c', 'd']);
  });

  it('is not kept if it has no room at all, and leaves what is there', () => {
    const memo = new Memo<string>(({length}) => length, 1_000);
    memo.get('a', 'a', () => 'a');
    memo.get('b', 'b', () => 'b'.repeat(1_000));
    expect([memo.find('a', 'a'), memo.find('b', 'b')]).to.deep.equal(['a', undefined]);
  });
});

describe('a notice that was rendered before', () => {
  for (const render of [renderPage, renderFragment, renderStylesheet, renderElement]) {
    it(`is rendered as it is now, whatever has changed in it: ${render.name}`, () => {
      const notice = freshNotice();
      const before = render(notice);
      const changed = notice;
      const group = notice.eligibility?.groups[0] as {id: string; label: unknown};
      changed.language = 'en';
      group.label = 'Somebody else';
      const expected = render(structuredClone(notice));
      expect(render(notice)).to.equal(expected);
      expect(expected).not.to.equal(before);
    });

    it(`is rendered in each language, and again: ${render.name}`, () => {
      const notice = freshNotice();
      const [english, japanese] = ['en', 'ja'].map((language) => render(notice, {language}));
      expect(render(freshNotice(), {language: 'en'})).to.equal(english);
      expect(render(freshNotice(), {language: 'ja'})).to.equal(japanese);
      expect(english).not.to.equal(japanese);
    });

    it(`is refused once it is none, or an option is wrong: ${render.name}`, () => {
      const notice = freshNotice();
      render(notice, {language: 'en'});
      expect(() => render(notice, {language: Object('en') as string})).to.throw(TypeError, 'language');
      (notice as {id: unknown}).id = Object(notice.id);
      expect(() => render(notice, {language: 'en'})).to.throw(TypeError, 'no notice');
      expect(() => render(null as unknown as Notice)).to.throw(TypeError, 'no notice');
    });
  }

  it('is told apart by its options', () => {
    const notice = freshNotice();
    const names = [
      {},
      {language: 'en'},
      {headingLevel: 3},
      {show: ['banner']},
      {show: ['banner', 'checker']},
    ];
    expect(new Set(names.map((options) => nameOf(notice, options))).size).to.equal(names.length);
  });
});
