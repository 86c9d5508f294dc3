import {expect} from 'chai';
import {Budget} from '../../../src/eligibility/solver/budget.js';

describe('a budget', () => {
  it('suffices for what there is, and no more', () => {
    const budget = new Budget(3);
    expect([budget.spend(1), budget.spend(2), budget.isSpent]).to.deep.equal([true, true, false]);
    expect([budget.spend(1), budget.isSpent]).to.deep.equal([false, true]);
  });
});
