import {expect} from 'chai';
import {checkNotice} from '../../../src/eligibility/index.js';
import type {Condition, Test} from '../../../src/model/index.js';
import {noticeWith, type Rule} from '../ask.js';
import {toldOf} from './told.js';

type Members = Omit<Test, 'question'>;

const questions = {bought: 'date', paid: ['card', 'cash'], serial: 'code'} as const;
const byCard: Condition = {question: 'paid', in: ['card']};
const byCash: Condition = {question: 'paid', in: ['cash']};
const march: Condition = {question: 'bought', from: '2012-03-01', to: '2012-03-31'};

function until(to: string): Condition {
  return {question: 'bought', to};
}

function since(from: string): Condition {
  return {question: 'bought', from};
}

const differing = {b: {consequence: 'Call us'}};

describe('groups that share readers', () => {
  const cases: readonly (readonly [string, Condition, Condition, readonly string[]])[] = [
    [
      'up to a day and from that day',
      until('2012-03-14'),
      since('2012-03-14'),
      ['note overlapping-groups /groups/1 a b bought=2012-03-14'],
    ],
    ['up to a day and from the next', until('2012-03-14'), since('2012-03-15'), []],
    [
      'by month and by payment',
      march,
      byCard,
      ['note overlapping-groups /groups/1 a b bought=2012-03-01 paid=card'],
    ],
    ['by one payment and by the other', {all: [march, byCard]}, {all: [march, byCash]}, []],
    [
      'of serial numbers to one and from that one',
      {question: 'serial', from: 'A100', to: 'A200'},
      {question: 'serial', from: 'A200', to: 'A300'},
      ['note overlapping-groups /groups/1 a b serial=A200'],
    ],
    [
      'of serial numbers to one and from the next',
      {question: 'serial', from: 'A100', to: 'A200'},
      {question: 'serial', from: 'A201', to: 'A300'},
      [],
    ],
    [
      'of serial numbers in a list and with a beginning',
      {question: 'serial', in: ['B1', 'AB7']},
      {question: 'serial', prefix: 'AB'},
      ['note overlapping-groups /groups/1 a b serial=AB7'],
    ],
    [
      'of a pattern and of a beginning',
      {question: 'serial', like: '##@'},
      {question: 'serial', prefix: '0'},
      ['note overlapping-groups /groups/1 a b serial=00A'],
    ],
    ['of two patterns', {question: 'serial', like: '##'}, {question: 'serial', like: '@@'}, []],
  ];
  for (const [what, a, b, told] of cases) {
    it(`and tell them different things: ${what}`, () => {
      const rule = {questions, groups: {a, b}};
      expect(toldOf(rule, differing)).to.deep.equal(told);
      for (const found of told) {
        const answers = Object.fromEntries(
          found
            .split(' ')
            .slice(5)
            .map((answer) => answer.split('=')),
        ) as Record<string, string>;
        expect(checkNotice(noticeWith(rule), answers)?.certain).to.deep.equal(['a', 'b']);
      }
    });
  }

  for (const [what, question, a, b, told] of [
    [
      'periods that touch two stretches',
      {kind: 'period'},
      {to: '2012-03-14'},
      {from: '2012-03-16'},
      ['note overlapping-groups /groups/1 a b q=2012-03-14..2012-03-16'],
    ],
    [
      'periods within two stretches',
      {kind: 'period'},
      {within: true, to: '2012-03-14'},
      {within: true, from: '2012-03-15'},
      [],
    ],
    [
      'versions that compare as the same',
      {kind: 'code', order: 'version'},
      {to: '10.2'},
      {from: '10.2.0'},
      ['note overlapping-groups /groups/1 a b q=10.2'],
    ],
    [
      'a part and a beginning',
      {kind: 'code', shape: '@@###'},
      {part: [-3, -1], from: '500'},
      {prefix: ['XA', 'XB']},
      ['note overlapping-groups /groups/1 a b q=XA500'],
    ],
    [
      'a part and a beginning that only the second of two shapes has',
      {kind: 'code', shape: ['GS###', 'GX@@###']},
      {part: [-3, -1], from: '100', to: '200'},
      {prefix: 'GXAB'},
      ['note overlapping-groups /groups/1 a b q=GXAB100'],
    ],
    [
      'beginnings of which one is the same',
      {kind: 'code'},
      {prefix: ['A', 'B']},
      {prefix: ['B', 'C']},
      ['note overlapping-groups /groups/1 a b q=B'],
    ],
    [
      'dates that a vague bound may reach',
      {kind: 'date'},
      {to: {on: '2012-03-14', approximate: true}},
      {from: '2012-03-15'},
      ['note overlapping-groups /groups/1 a b q=2012-03-15'],
    ],
  ] satisfies [string, Rule['questions'][string], Members, Members, string[]][]) {
    it(`of format 1.1: ${what}`, () => {
      const groups = {a: {question: 'q', ...a}, b: {question: 'q', ...b}};
      expect(toldOf({questions: {q: question}, groups}, differing)).to.deep.equal(told);
    });
  }

  for (const [what, changes] of [
    ['another consequence', {b: {consequence: 'x'}}],
    ['another advice', {b: {advice: []}}],
    ['other data', {a: {data: []}}],
    ['another certainty', {b: {certainty: 'possible'}}],
  ] as const) {
    it(`are told with ${what}`, () => {
      const told = toldOf({questions, groups: {a: march, b: byCard}}, changes);
      expect(told).to.deep.equal(['note overlapping-groups /groups/1 a b bought=2012-03-01 paid=card']);
    });
  }

  it('are fine where they tell the same, in whatever order and words', () => {
    const rule: Rule = {questions, groups: {a: march, b: byCard}};
    expect(toldOf(rule)).to.deep.equal([]);
    const [a, b] = [{certainty: 'certain', label: 'A', consequence: 'x'}, {consequence: 'x'}];
    expect(toldOf(rule, {a, b})).to.deep.equal([]);
  });

  it('are told of three times, however many there are', () => {
    const names = Array.from({length: 2_500}, (_, index) => `group-${index}`);
    const groups = Object.fromEntries(names.map((name) => [name, march]));
    const changes = Object.fromEntries(names.map((name) => [name, {consequence: name}]));
    expect(toldOf({questions, groups}, changes)).to.deep.equal([
      'note overlapping-groups /groups/1 group-0 group-1 bought=2012-03-01',
      'note overlapping-groups /groups/2 group-0 group-2 bought=2012-03-01',
      'note overlapping-groups /groups/2 group-1 group-2 bought=2012-03-01',
    ]);
  });

  it('are looked for among thousands that do not', () => {
    const groups = Object.fromEntries(
      Array.from({length: 2_500}, (_, index): [string, Condition] => {
        const number = String(10_000 + 2 * index);
        return [`g${number}`, {question: 'serial', from: `A${number}`, to: `A${number}`}];
      }),
    );
    const last: Condition = {question: 'serial', from: 'A14998', to: 'A14999'};
    const told = toldOf({questions, groups: {...groups, last}}, {last: {consequence: 'x'}});
    expect(told.filter((each) => each.includes('overlapping-groups'))).to.deep.equal([
      'note overlapping-groups /groups/2500 g14998 last serial=A14998',
    ]);
  });
});

describe('a group within another', () => {
  for (const [what, a, b, told] of [
    ['of fewer days', march, until('2012-03-31'), ['note nested-group /groups/0 a b']],
    ['of one day more', march, until('2012-03-30'), []],
    ['of one payment', byCard, {any: [byCash, byCard]}, ['note nested-group /groups/0 a b']],
    ['of another payment', byCard, byCash, []],
    ['of a month by card', march, {all: [march, byCard]}, ['note nested-group /groups/1 b a']],
    ['that is the same', march, march, ['note nested-group /groups/1 b a']],
    [
      'of a beginning within a longer one',
      {question: 'serial', prefix: 'AB'},
      {question: 'serial', prefix: 'A'},
      ['note nested-group /groups/0 a b'],
    ],
    [
      'of a pattern that a beginning may hold: nobody says so',
      {question: 'serial', like: 'A#'},
      {question: 'serial', prefix: 'A'},
      [],
    ],
  ] as const satisfies readonly (readonly [string, Condition, Condition, readonly string[]])[]) {
    it(what, () => {
      const found = toldOf({questions, groups: {a, b}}).filter((each) => each.includes('nested-group'));
      expect(found).to.deep.equal(told);
    });
  }

  for (const [what, question, a, b, told] of [
    [
      'of all that the samples show, but not of all',
      {kind: 'code'},
      {from: 'A1', to: 'A5'},
      {in: ['A0', 'A1', 'A2', 'A4', 'A5', 'A6']},
      [],
    ],
    [
      'of a range within a longer one',
      {kind: 'code'},
      {from: 'A2', to: 'A4'},
      {from: 'A1'},
      ['note nested-group /groups/0 a b'],
    ],
    [
      'of versions within a longer range',
      {kind: 'code', order: 'version'},
      {from: '9.8', to: '10.2'},
      {from: '9.7', to: '10.10'},
      ['note nested-group /groups/0 a b'],
    ],
    [
      'of a part of codes: nobody says so',
      {kind: 'code'},
      {part: [1, 2], from: '20'},
      {part: [1, 2], from: '10'},
      [],
    ],
    [
      'that a vague bound may let out',
      {kind: 'date'},
      {to: {on: '2012-03-14', approximate: true}},
      {to: '2012-03-14'},
      [],
    ],
    [
      'that a vague bound cannot let out',
      {kind: 'date'},
      {to: {on: '2012-03-14', approximate: true}},
      {to: '2012-03-15'},
      ['note nested-group /groups/0 a b'],
    ],
  ] satisfies [string, Rule['questions'][string], Members, Members, string[]][]) {
    it(`of format 1.1: ${what}`, () => {
      const groups = {a: {question: 'q', ...a}, b: {question: 'q', ...b}};
      const found = toldOf({questions: {q: question}, groups});
      expect(found.filter((each) => each.includes('nested-group'))).to.deep.equal(told);
    });
  }

  it('is fine where it tells more', () => {
    const told = toldOf({questions, groups: {a: march, b: until('2012-03-31')}}, differing);
    expect(told.filter((each) => each.includes('nested-group'))).to.deep.equal([]);
  });
});
