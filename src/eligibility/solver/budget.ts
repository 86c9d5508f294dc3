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

  /** A budget of its own with as much as is left: for questions that must not take it from each other. */
  fork(): Budget {
    return new Budget(this.left);
  }

  /** Whether more was spent than there was. */
  get isSpent(): boolean {
    return this.left < 0;
  }
}
