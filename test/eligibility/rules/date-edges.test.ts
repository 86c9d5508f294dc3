import {expect} from 'chai';
import {rulesOf} from '../../../src/eligibility/rules/compiled-rules.js';
import {dateEdges} from '../../../src/eligibility/rules/date-edges.js';
import type {Condition} from '../../../src/model/index.js';
import {noticeWith} from '../ask.js';

/** The edges of a date that is tested in some ways. */
function edgesOf(...when: Condition[]) {
  const groups = Object.fromEntries(when.map((each, index) => [`group-${index}`, each]));
  const {eligibility} = noticeWith({questions: {bought: 'date', used: 'date', serial: 'code'}, groups});
  return dateEdges('bought', rulesOf(eligibility!, new Map()));
}

describe('the dates that bound a stretch', () => {
  const fourth = Date.parse('2012-09-04T00:00Z') / 60_000;
  const fifth = Date.parse('2012-09-05T00:00Z') / 60_000;

  for (const [name, tests, place, starting, ending] of [
    ['from', [{from: '2012-09-04'}], fourth, {from: '2012-09-04'}, {before: '2012-09-04'}],
    ['to', [{to: '2012-09-04'}], fifth, {after: '2012-09-04'}, {to: '2012-09-04'}],
    ['after', [{after: '2012-09-04'}], fifth, {after: '2012-09-04'}, {to: '2012-09-04'}],
    ['before', [{before: '2012-09-05'}], fifth, {from: '2012-09-05'}, {before: '2012-09-05'}],
    [
      'to and from',
      [{to: '2012-09-04'}, {from: '2012-09-05'}],
      fifth,
      {from: '2012-09-05'},
      {to: '2012-09-04'},
    ],
    [
      'to and from',
      [{from: '2012-09-05'}, {to: '2012-09-04'}],
      fifth,
      {from: '2012-09-05'},
      {to: '2012-09-04'},
    ],
    ['a bound that lies elsewhere', [{from: '2012-09-04'}], fifth, {}, {}],
    ['a bound of another date', [{question: 'used', from: '2012-09-05'}], fifth, {}, {}],
    ['a bound of a code', [{question: 'serial', from: '2012-09-05'}], fifth, {}, {}],
  ] as const) {
    it(`are those of ${name}`, () => {
      const edges = edgesOf(...tests.map((test) => ({question: 'bought', ...test})));
      expect(edges.startingAt(place)).to.deep.equal(starting);
      expect(edges.endingAt(place)).to.deep.equal(ending);
    });
  }

  it('are found in conditions of conditions', () => {
    const edges = edgesOf({all: [{any: [{question: 'bought', from: '2012-09-04'}, {all: []}]}]});
    expect(edges.startingAt(fourth)).to.deep.equal({from: '2012-09-04'});
  });
});
