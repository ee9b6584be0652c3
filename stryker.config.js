// `npm run mutation`, or a part of it: `npm run mutation -- --mutate src/rules/card-missing.ts`.
const { projects } = require('./jest.config.js');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
module.exports = {
  mutate: ['src/rules/**/*.ts', 'src/rollup/**/*.ts', 'src/read/**/*.ts'],
  testRunner: 'jest',
  // Its own copy of the project is what it mutates and tests, hence the relative root.
  jest: { projectType: 'custom', config: { ...projects[0], rootDir: '.' } },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['dist', 'reports', 'coverage', 'docs'],
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
