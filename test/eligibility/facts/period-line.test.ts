import {expect} from 'chai';
import {checkEligibility} from '../../../src/eligibility/index.js';
import type {Eligibility, Test} from '../../../src/model/index.js';

/** A rule about when a reader owned something. */
function ownedRule(tests: readonly Omit<Test, 'question'>[], never?: string): Eligibility {
  const any = tests.map((test) => ({question: 'owned', ...test}));
  return {
    timeZone: 'Asia/Tokyo',
    questions: [{id: 'owned', kind: 'period', label: 'Owned', ...(never !== undefined && {never})}],
    groups: [{id: 'owners', label: 'Owners', when: {any}}],
  };
}

const marks = {affected: 'yes', 'possibly-affected': 'perhaps', 'not-affected': 'no'} as const;

describe('a test of a period', () => {
  const year = {from: '2012', to: '2012'};
  const within = {...year, within: true};
  const early = {to: {on: '2012-06', part: 'early' as const}};
  const about = {on: '2012-06', approximate: true};
  const table: [Omit<Test, 'question'>, answer: string, keyof typeof expected][] = [
    [year, '2011..2011', 'no'],
    [year, '2011-12-31..2012-01-01', 'yes'],
    [year, '2011..2012', 'yes'],
    [year, '2012-12-31..2015', 'yes'],
    [year, '2013-01-01..2015', 'no'],
    [year, '2010..2015', 'yes'],
    [year, '2010..', 'yes'],
    [year, '2013..', 'no'],
    [year, '2012-05', 'yes'],
    [year, '2011', 'perhaps'],
    [year, '2013', 'no'],
    [year, '..2011', 'no'],
    [year, '..2012', 'yes'],
    [year, '..2013', 'perhaps'],
    [year, '..', 'perhaps'],
    // What ends before it begins, and what cannot be read, says nothing.
    [year, '2015..2013', 'perhaps'],
    [year, '2011..2011..2011', 'perhaps'],
    [year, 'never', 'perhaps'],
    [year, '2011-02-30..2011', 'perhaps'],
    [within, '2012-01-01..2012-12-31', 'yes'],
    [within, '2012..2012', 'yes'],
    [within, '2011-12-31..2012-12-31', 'no'],
    [within, '2012-01-01..2013-01-01', 'no'],
    [within, '2012..', 'no'],
    [within, '2012', 'perhaps'],
    [within, '2011..2012', 'no'],
    [{from: '2012', within: true}, '2012..', 'yes'],
    [{from: '2012', within: true}, '2011..', 'no'],
    [{after: '2012'}, '2012-12-31..2012-12-31', 'no'],
    [{after: '2012'}, '2012-12-31..2013-01-01', 'yes'],
    [{before: '2012'}, '2012-01-01..', 'no'],
    [{before: '2012'}, '2011-12-31..', 'yes'],
    [early, '2012-06-01..', 'yes'],
    [early, '2012-06-02..', 'perhaps'],
    [early, '2012-06-10..', 'perhaps'],
    [early, '2012-06-11..', 'no'],
    // A bound that a test has twice means the same both times: one month of three.
    [{from: about, to: about}, '2012-05..2012-07', 'yes'],
    [{from: about, to: about}, '2012-06..2012-06', 'perhaps'],
    [{from: about, to: about}, '2012-04..2012-04', 'no'],
    [{from: about, to: about, within: true}, '2012-05-20..2012-05-31', 'perhaps'],
    [{from: about, to: about, within: true}, '2012-05-31..2012-06-01', 'no'],
  ];
  const expected = {yes: 'holds', perhaps: 'may hold', no: 'does not hold'};
  for (const [test, answer, mark] of table) {
    it(`${expected[mark]} for ${answer}: ${JSON.stringify(test)}`, () => {
      expect(marks[checkEligibility(ownedRule([test]), {owned: answer}).verdict]).to.equal(mark);
    });
  }

  it('contradicts itself where it begins after it ends, and decides nothing', () => {
    for (const test of [
      {from: '2013', to: '2012'},
      {after: about, to: about},
      {from: about, before: about},
    ]) {
      const {verdict} = checkEligibility(ownedRule([test]), {owned: '2000..2001'});
      expect(verdict, JSON.stringify(test)).to.equal('possibly-affected');
    }
  });

  it('is failed by those who never had one', () => {
    const all = ownedRule([{to: '2012'}, {after: '2012'}], 'Never');
    expect(checkEligibility(all, {owned: 'never'}).verdict).to.equal('not-affected');
    expect(checkEligibility(all, {}).verdict).to.equal('possibly-affected');
    expect(checkEligibility(all, {owned: '2012'}).verdict).to.equal('affected');
    expect(checkEligibility(ownedRule([{to: '2012'}, {after: '2012'}]), {}).verdict).to.equal('affected');
  });

  it('names what is in question of it, also where it has two bounds on one side', () => {
    const rule = ownedRule([{from: '2012-06', after: '2010', to: '2013'}]);
    const inQuestion = (owned: string) => checkEligibility(rule, {owned}).groups[0]?.tests[0]?.inQuestion;
    expect(inQuestion('2011..2012-05')).to.deep.equal(['from']);
    expect(inQuestion('2009..2010')).to.deep.equal(['from', 'after']);
    expect(inQuestion('2014..2015')).to.deep.equal(['to']);
  });
});
