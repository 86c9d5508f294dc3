import {expect} from 'chai';
import {exampleDate} from '../../../src/eligibility/explanation/example-date.js';
import type {Test} from '../../../src/model/schema/conditions.js';
import type {Eligibility} from '../../../src/model/schema/eligibility.js';

function ruleOf(...tests: Omit<Test, 'question'>[]): Eligibility {
  return {
    timeZone: 'Asia/Tokyo',
    questions: [
      {id: 'bought', kind: 'date', label: 'Bought'},
      {id: 'sold', kind: 'date', label: 'Sold'},
    ],
    groups: tests.map((test, index) => ({
      id: String(index),
      label: 'Some',
      when: {...test, question: 'bought'},
    })),
  };
}

describe('an example of a date', () => {
  for (const [name, tests, expected] of [
    ['is of the year of the rule', [{from: '2022-03-01', to: '2022-03-31'}], '2022-08-15'],
    ['lies outside the period', [{from: '2022-08-01', to: '2022-09-30'}], '2022-05-15'],
    [
      'lies outside each period',
      [
        {from: '2022-08', to: '2022-09'},
        {from: '2022-05', to: '2022-05'},
      ],
      '2022-11-15',
    ],
    ['is of the year before where the year is full', [{from: '2022', to: '2022'}], '2021-08-15'],
    ['is of the year after where all before is full', [{to: '2022'}], '2023-08-15'],
    [
      'lies outside what may be meant by a vague bound',
      [{from: {on: '2022-09', approximate: true}, to: '2022-12'}],
      '2022-05-15',
    ],
    ['lies outside dates with offsets', [{from: '2022-08-01T00:00Z', to: '2022-08-31T00:00Z'}], '2022-05-15'],
    ['is none of those that are listed', [{in: ['2022-08-15', '2022-05']}], '2022-11-15'],
    ['is any where all days are in some period', [{to: '2022'}, {from: '2022'}], '2022-08-15'],
    ['is any where no year is named', [], '2012-08-15'],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(
        exampleDate(ruleOf(...tests.map((test) => ({...test}) as Omit<Test, 'question'>)), 'bought'),
      ).to.equal(expected);
    });
  }

  it('does not depend on the rule of other questions', () => {
    expect(exampleDate(ruleOf({from: '2022', to: '2022'}), 'sold')).to.equal('2012-08-15');
  });
});
