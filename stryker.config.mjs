// Mutation testing of a few files by a few tests; scripts/mutation.mjs says which.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.js' },
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, would take all tests anew for each mutant: the wording of the manual, mostly.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'reports', 'stand-in', 'assets', 'docs', 'test/hosts', 'test/stand-in', '*.xlsx'],
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: process.env.MUTATION_REPORT ?? 'reports/mutation/report.json' },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, reportScoreTable: false },
};
