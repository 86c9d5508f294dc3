/**
 * The work that one verdict may take, counted in visits of a box: a visit copies, cuts or compares one. To tell whether
 * groups leave no completion out is coNP-complete (its opposite is satisfiability), so every bound is exceeded by some
 * notice.
 */
export class Budget {
  constructor(private left: number) {}

  /** Spends from the rest; returns whether it sufficed. */
  spend(visits: number): boolean {
    this.left -= visits;
    return !this.isSpent;
  }

  /**
   * Lets something spend three quarters of what is left, and pays what it spent: whatever takes too much leaves a quarter to
   * those that come after it, and all of them together stay within the budget.
   */
  lend<Found>(find: (budget: Budget) => Found): Found {
    const lent = (this.left * 3) >> 2;
    const own = new Budget(lent);
    const found = find(own);
    this.left -= lent - Math.max(own.left, 0);
    return found;
  }

  /** Whether more was spent than there was. */
  get isSpent(): boolean {
    return this.left < 0;
  }
}
