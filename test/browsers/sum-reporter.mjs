/** The tests of a suite and of the suites in it. */
function* testsOf({tests, suites}) {
  yield* tests;
  for (const suite of suites) yield* testsOf(suite);
}

/** What failed in a page: its tests with their errors or, where it has none, the page itself. */
function failuresOf({testFile, passed, testResults, errors = []}) {
  if (passed) return [];
  const failed = testResults ? [...testsOf(testResults)].filter((test) => !test.passed && !test.skipped) : [];
  const told = failed.map(({name, error}) => `${name}: ${error?.message ?? 'failed'}`);
  return (told.length > 0 ? told : errors.map(({message}) => message)).map(
    (line) => `    ${testFile}: ${line}`,
  );
}

/** How many tests of a page passed and failed. A page without a failed test fails as one, such as where a module is missing. */
function resultOf({passed: isPassed, testResults}) {
  const tests = testResults ? [...testsOf(testResults)].filter(({skipped}) => !skipped) : [];
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  return {passed, failed: isPassed || failed > 0 ? failed : 1};
}

/** A reporter that closes as mocha does, so that `.ci/run` counts the tests of both by one kind of line. */
export function sumReporter() {
  let begin;
  return {
    start({startTime}) {
      begin = startTime;
    },
    stop({sessions}) {
      const results = sessions.map(resultOf);
      const sum = (kind) => results.reduce((total, result) => total + result[kind], 0);
      const seconds = Math.round((Date.now() - begin) / 1000);
      console.log(`\n  ${sum('passed')} passing (${seconds}s)`);
      if (sum('failed') > 0) console.log(`  ${sum('failed')} failing`);
      // Once more at the end, which is what is kept of a long log.
      for (const line of sessions.flatMap(failuresOf)) console.log(line);
    },
  };
}
