/**
 * Makes the engine forget between two tests which rules it has made ready. Without this a mutant would be tried on rules
 * that another one has made, and a test would not seem to need what an earlier test has needed.
 */

/** Changes with every test. */
let test = {};

/** Keeps what it is given until the next test. */
globalThis.WeakMap = class extends WeakMap {
  get(key) {
    const kept = super.get(key);
    return kept?.test === test ? kept.value : undefined;
  }

  set(key, value) {
    return super.set(key, {test, value});
  }
};

export const mochaHooks = {
  beforeEach() {
    test = {};
  },
};
