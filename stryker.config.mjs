// Mutation testing of a file by a few tests; scripts/mutation.mjs says which.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // Leaves out what runs only when a file is loaded, the wording of the manual mostly: each would take all tests anew.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'reports', 'stand-in', 'assets', 'docs', 'test/hosts', 'test/stand-in', '*.xlsx'],
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: process.env.MUTATION_REPORT ?? 'reports/mutation/report.json' },
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    logTests: false,
    reportTests: false,
    reportScoreTable: false,
  },
};
