import {expect} from 'chai';
import {allOf, anyOf, freeVariable, liesWithin} from '../../../src/eligibility/solver/formula.js';

describe('a formula', () => {
  const one = freeVariable();
  const other = freeVariable();

  for (const [name, joined, expected] of [
    ['all of nothing holds', allOf([]), true],
    ['all of what holds holds', allOf([true, true]), true],
    ['all of one is that one', allOf([true, one]), one],
    ['all of what fails for one part fails', allOf([one, false, true]), false],
    ['all of two are both', allOf([one, true, other]), {all: [one, other]}],
    ['any of nothing fails', anyOf([]), false],
    ['any of what fails fails', anyOf([false, false]), false],
    ['any of one is that one', anyOf([false, one]), one],
    ['any of what holds for one part holds', anyOf([one, true, false]), true],
    ['any of two are either', anyOf([one, false, other]), {any: [one, other]}],
  ] as const) {
    it(`with what is settled left out: ${name}`, () => {
      expect(joined).to.deep.equal(expected);
    });
  }

  const variable = {facts: [[0, 4]], question: 'bought'} as const;
  for (const [name, within, expected] of [
    ['all there is', [[0, 4]], true],
    ['more than there is', [[-1, 5]], true],
    ['a part', [[1, 2]], {variable, within: [[1, 2]]}],
    ['a part and more', [[3, 9]], {variable, within: [[3, 4]]}],
    ['nothing that there is', [[4, 9]], false],
    ['nothing', [], false],
  ] as const) {
    it(`says that something lies within ${name}`, () => {
      expect(liesWithin(variable, within)).to.deep.equal(expected);
    });
  }

  it('knows a free variable by the question that would settle it', () => {
    expect(freeVariable('serial').variable).to.have.property('question', 'serial');
    expect(freeVariable().variable).not.to.have.property('question');
  });
});
