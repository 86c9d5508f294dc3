import {expect} from 'chai';
import type {Condition} from '../../../src/model/index.js';
import {toldOf} from './told.js';

const questions = {paid: ['card', 'cash', 'other'], bought: 'date'} as const;
const march: Condition = {question: 'bought', from: '2012-03-01', to: '2012-03-31'};

describe('"none of these"', () => {
  for (const [what, when, told] of [
    ['that is left out', {question: 'paid', in: ['card']}, []],
    [
      'that an exclusion lets in',
      {question: 'paid', notIn: ['cash']},
      ['note deciding-other /groups/0/when paid paid=other'],
    ],
    ['that an exclusion names', {question: 'paid', notIn: ['cash', 'other']}, []],
    [
      'that is named',
      {all: [march, {question: 'paid', in: ['card', 'other']}]},
      ['note deciding-other /groups/0/when/all/1 paid bought=2012-03-01 paid=other'],
    ],
    [
      'as much as any option',
      {
        any: [
          {question: 'paid', notIn: ['cash']},
          {question: 'paid', in: ['cash']},
        ],
      },
      [],
    ],
  ] as const satisfies readonly (readonly [string, Condition, readonly string[]])[]) {
    it(what, () => {
      const found = toldOf({questions, groups: {a: when}}).filter((each) => each.includes('other'));
      expect(found).to.deep.equal(told);
    });
  }

  it('that makes nobody more than possibly affected', () => {
    const rule = {questions, groups: {a: {question: 'paid', notIn: ['cash']}}, capped: ['a']};
    expect(toldOf(rule)).to.deep.equal([]);
  });
});
