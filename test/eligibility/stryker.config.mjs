/**
 * Mutation tests of the engine: whether the tests notice when a line of it is changed. Run by `npm run mutation`.
 */
// A random rule more kills few mutants more, and every one costs time on each of a thousand mutants.
process.env.PROPERTY_RUNS ??= '100';
// A machine in UTC would hide where its zone is taken for that of a notice.
process.env.TZ ??= 'America/New_York';

export default {
  mutate: ['src/eligibility/**/*.ts', '!src/eligibility/index.ts'],
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunnerNodeArgs: ['--import', 'tsx'],
  mochaOptions: {
    'no-config': true,
    'no-package': true,
    spec: ['test/eligibility/**/*.test.ts'],
    require: ['./test/eligibility/forget-rules.mjs'],
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // On a busy machine a mutant that nothing kills must not be taken for one that never ends.
  timeoutFactor: 3,
  timeoutMS: 15_000,
  ignorePatterns: ['/bench', '/coverage', '/scripts', '/dist', '/.types', '/stories', '*.tgz'],
  thresholds: {high: 95, low: 90, break: 90},
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: {logTests: false},
  htmlReporter: {fileName: 'coverage/mutation/index.html'},
  jsonReporter: {fileName: 'coverage/mutation/mutation.json'},
  tempDirName: 'coverage/mutation/sandbox',
};
