// Mutation testing of one part of the core: MUTATION_PART is rules, rollup or read. See scripts/mutation.mjs.
const part = process.env.MUTATION_PART ?? 'rules';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${part}/**/*.ts`],
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.js' },
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, would take all tests anew for each mutant: the wording of the manual, mostly.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'reports', 'stand-in', 'assets', 'docs', 'test/hosts', 'test/stand-in', '*.xlsx'],
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutation/${part}.json` },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
};
