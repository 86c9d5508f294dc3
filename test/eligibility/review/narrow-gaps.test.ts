import {expect} from 'chai';
import type {Condition, Test} from '../../../src/model/index.js';
import type {Rule} from '../ask.js';
import {toldOf} from './told.js';

type Members = Omit<Test, 'question'>;

const questions = {bought: 'date', paid: ['card', 'cash'], serial: 'code'} as const;
const byCard: Condition = {question: 'paid', in: ['card']};
const byCash: Condition = {question: 'paid', in: ['cash']};

function bought(members: object): Condition {
  return {question: 'bought', ...members};
}

function serial(members: object): Condition {
  return {question: 'serial', ...members};
}

function gapsIn(groups: Readonly<Record<string, Condition>>, timeZone = 'Asia/Tokyo'): string[] {
  return toldOf({timeZone, questions, groups}).filter((told) => told.includes('narrow-gap'));
}

describe('a gap of one day', () => {
  const early = bought({from: '2012-08-01', to: '2012-09-04'});
  const warning = ['warning narrow-gap /groups/1/when 2012-09-04..2012-09-06 2012-09-05'];
  for (const [what, a, b, told] of [
    ['one day', early, bought({from: '2012-09-06'}), warning],
    ['no day', early, bought({from: '2012-09-05'}), []],
    ['two days', early, bought({from: '2012-09-07'}), []],
    ['one day, by other bounds', bought({before: '2012-09-05'}), bought({after: '2012-09-05'}), warning],
    [
      'the first of a month',
      bought({to: '2012-08'}),
      bought({from: '2012-09-02', to: '2013'}),
      ['warning narrow-gap /groups/1/when 2012-08-31..2012-09-02 2012-09-01'],
    ],
    [
      'the 29th of February',
      bought({to: '2012-02-28'}),
      bought({from: '2012-03'}),
      ['warning narrow-gap /groups/1/when 2012-02-28..2012-03-01 2012-02-29'],
    ],
    [
      'one day before a single one, which may be meant',
      early,
      bought({from: '2012-09-06', to: '2012-09-06'}),
      ['note narrow-gap /groups/1/when 2012-09-04..2012-09-06 2012-09-05'],
    ],
    [
      'one day between single ones, which are a list',
      bought({from: '2012-09-04', to: '2012-09-04'}),
      bought({from: '2012-09-06', to: '2012-09-06'}),
      [],
    ],
    [
      'one day, of readers who differ',
      {all: [early, byCard]},
      {all: [bought({from: '2012-09-06'}), byCash]},
      [],
    ],
    [
      'one day, of readers some of whom are the same',
      {all: [early, byCard]},
      {all: [bought({from: '2012-09-06'}), {question: 'paid', in: ['card', 'cash']}]},
      ['warning narrow-gap /groups/1/when/all/0 2012-09-04..2012-09-06 2012-09-05'],
    ],
    ['minutes', bought({to: '2012-09-04T14:05+09:00'}), bought({from: '2012-09-04T14:07+09:00'}), []],
  ] as const satisfies readonly (readonly [string, Condition, Condition, readonly string[]])[]) {
    it(what, () => {
      expect(gapsIn({a, b})).to.deep.equal(told);
    });
  }

  it('that a vague period may fill', () => {
    const late = bought({from: '2012-09-06'});
    const vague = bought({from: '2012-09-10', to: {on: '2012-09-20', approximate: true}});
    const filling = bought({from: {on: '2012-09-06', approximate: true}, to: '2012-09-10'});
    expect(gapsIn({a: early, b: late, c: vague})).to.have.length(1);
    expect(gapsIn({a: early, b: late, c: filling})).to.deep.equal([]);
  });

  for (const [what, a, b] of [
    ['beside a vague bound', early, bought({from: {on: '2012-09-06', approximate: true}})],
    [
      'between dates of a list',
      bought({in: ['2012-09-04']}),
      bought({from: '2012-09-06', in: ['2012-09-06', '2012-09-08']}),
    ],
  ] as const satisfies readonly (readonly [string, Condition, Condition])[]) {
    it(`is none ${what}`, () => {
      expect(gapsIn({a, b})).to.deep.equal([]);
    });
  }

  it('is none between periods that touch a stretch', () => {
    const groups = {
      a: {question: 'used', to: '2012-09-04'},
      b: {question: 'used', from: '2012-09-06'},
    };
    const told = toldOf({questions: {used: {kind: 'period'}}, groups});
    expect(told.filter((each) => each.includes('narrow-gap'))).to.deep.equal([]);
  });

  it('that a third period fills', () => {
    const filled = bought({from: '2012-09-01', to: '2012-09-10'});
    expect(gapsIn({a: early, b: bought({from: '2012-09-06'}), c: filled})).to.deep.equal([]);
  });

  it('between two ways into one group', () => {
    expect(gapsIn({a: {any: [bought({from: '2012-09-06'}), early]}})).to.deep.equal([
      'warning narrow-gap /groups/0/when/any/0 2012-09-04..2012-09-06 2012-09-05',
    ]);
  });

  it('where dates are placed among instants', () => {
    const placed = bought({from: '2018-01-01T00:00-05:00', to: '2018-03-10'});
    expect(gapsIn({a: placed, b: bought({from: '2018-03-12'})}, 'America/New_York')).to.deep.equal([
      'warning narrow-gap /groups/1/when 2018-03-10..2018-03-12 2018-03-11',
    ]);
  });

  it('is told of three times', () => {
    const years = ['2001', '2002', '2003', '2004', '2005', '2006'];
    const any = years.map((year) => bought({from: `${year}-01-02`, to: `${year}-12-31`}));
    expect(gapsIn({a: {any}})).to.have.length(3);
  });
});

describe('a gap of one code', () => {
  for (const [what, a, b, told] of [
    [
      'one code',
      serial({from: 'A100', to: 'A199'}),
      serial({from: 'a-201', to: 'A300'}),
      ['warning narrow-gap /groups/1/when A199..A201 A200'],
    ],
    ['no code', serial({from: 'A100', to: 'A199'}), serial({from: 'A200', to: 'A300'}), []],
    ['two codes', serial({from: 'A100', to: 'A199'}), serial({from: 'A202', to: 'A300'}), []],
    [
      'a letter',
      serial({from: '1A', to: '1C'}),
      serial({from: '1E', to: '1H'}),
      ['warning narrow-gap /groups/1/when 1C..1E 1D'],
    ],
    ['in a pattern', serial({to: 'A199', like: 'A##9'}), serial({from: 'A201', to: 'A300'}), []],
  ] as const satisfies readonly (readonly [string, Condition, Condition, readonly string[]])[]) {
    it(what, () => {
      expect(gapsIn({a, b})).to.deep.equal(told);
    });
  }

  for (const [what, question, a, b, told] of [
    [
      'one code of the shape',
      {kind: 'code', shape: '##-0'},
      {from: '10-0', to: '20-0'},
      {from: '22-0', to: '30-0'},
      ['warning narrow-gap /groups/1/when 200..220 210'],
    ],
    ['versions', {kind: 'code', order: 'version'}, {from: '1.0', to: '1.2'}, {from: '1.4', to: '2.0'}, []],
    ['parts', {kind: 'code'}, {part: [-2, -1], to: '12'}, {part: [-2, -1], from: '14'}, []],
  ] satisfies [string, Rule['questions'][string], Members, Members, string[]][]) {
    it(`of format 1.1: ${what}`, () => {
      const groups = {a: {question: 'q', ...a}, b: {question: 'q', ...b}};
      const found = toldOf({questions: {q: question}, groups});
      expect(found.filter((each) => each.includes('narrow-gap'))).to.deep.equal(told);
    });
  }
});
