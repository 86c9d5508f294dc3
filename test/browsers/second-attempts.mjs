// Tests that a browser takes part in get a second attempt, because on a busy machine that may come to nothing for reasons
// that are no one's fault. Each that needed it is named at the end, to be mended; a few of a run are all that is borne.

/** How many tests of a run may need their second attempt. */
const most = 3;

/** @type {string[]} */
const needed = [];

export const mochaHooks = {
  /** Lets an attempt say why it failed: mocha keeps that to itself where another one follows. */
  beforeEach() {
    const {currentTest} = this;
    const {fn} = currentTest;
    if (currentTest.currentRetry() > 0) return;
    currentTest.fn = async function () {
      try {
        await fn.call(this);
      } catch (error) {
        if (!currentTest.isPending())
          console.warn(`An attempt has failed: ${currentTest.fullTitle()}\n`, error);
        throw error;
      }
    };
  },
  afterEach() {
    const {currentTest} = this;
    if (currentTest.state === 'passed' && currentTest.currentRetry() > 0)
      needed.push(currentTest.fullTitle());
  },
  afterAll() {
    if (needed.length === 0) return;
    const report = `Passed at the second attempt only:\n${needed.map((title) => `  ${title}`).join('\n')}`;
    if (needed.length > most) throw new Error(report);
    console.warn(report);
  },
};
