import type {Test} from '../../../src/model/index.js';

/** A fact as far as the rules can see it: how each test of its question comes out. */
export interface Fact {
  readonly passes: ReadonlySet<Test>;
  /** The tests that it passes or fails, depending on where their soft bounds lie. */
  readonly perhaps: ReadonlySet<Test>;
}

export function factOf(tests: readonly Test[], passes: (test: Test) => boolean): Fact {
  return {passes: new Set(tests.filter(passes)), perhaps: new Set()};
}

/** The fact of someone for whom the question supposes too much. */
export const neverFact: Fact = {passes: new Set(), perhaps: new Set()};

function signatureOf({passes, perhaps}: Fact, tests: readonly Test[]): string {
  return tests.map((test) => (passes.has(test) ? '1' : perhaps.has(test) ? '?' : '0')).join('');
}

/** Facts for which the same tests come out alike make the same difference: one of each is enough. */
export function distinct(facts: readonly Fact[], tests: readonly Test[]): Fact[] {
  return [...new Map(facts.map((fact) => [signatureOf(fact, tests), fact])).values()];
}
