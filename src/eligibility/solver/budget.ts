/**
 * The number of boxes that one verdict may visit. No real notice needs a hundredth of it; past it the answer is
 * *possibly-affected*, and the result says that it is not exact.
 */
export const mostVisits = 100_000;

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

  /** Whether more was spent than there was. */
  get isSpent(): boolean {
    return this.left < 0;
  }
}
