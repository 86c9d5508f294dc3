import {expect} from 'chai';
import {Budget} from '../../../src/eligibility/solver/budget.js';

describe('a budget', () => {
  it('suffices for what there is, and no more', () => {
    const budget = new Budget(3);
    expect([budget.spend(1), budget.spend(2), budget.isSpent]).to.deep.equal([true, true, false]);
    expect([budget.spend(1), budget.isSpent]).to.deep.equal([false, true]);
  });

  it('lends three quarters, and pays what they took', () => {
    const budget = new Budget(100);
    expect(budget.lend((own) => own.spend(75))).to.equal(true);
    expect(budget.lend((own) => own.spend(18))).to.equal(true);
    expect(budget.spend(7)).to.equal(true);
    expect(budget.spend(1)).to.equal(false);
  });

  it('loses no more than it lent to what takes too much', () => {
    const budget = new Budget(100);
    expect(budget.lend((own) => own.spend(1_000_000))).to.equal(false);
    expect(budget.isSpent).to.equal(false);
    expect(budget.spend(25)).to.equal(true);
    expect(budget.spend(1)).to.equal(false);
  });
});
