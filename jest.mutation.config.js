// The tests that mutants have to survive: those that scripts/mutation.mjs names.
const { projects } = require('./jest.config.js');

const [unit] = projects;

/** @type {import('jest').Config} */
module.exports = {
  ...unit,
  roots: ['<rootDir>/src', '<rootDir>/samples', '<rootDir>/test'],
  testEnvironment: require.resolve('./scripts/mutation/first-failure.cjs'),
  testMatch: JSON.parse(process.env.MUTATION_TESTS ?? '["<rootDir>/test/rules/**/*.test.ts"]'),
  // The random ones would find most mutants too, and too slowly.
  testPathIgnorePatterns: ['/node_modules/', 'planters\\.test', 'property\\.test'],
};
