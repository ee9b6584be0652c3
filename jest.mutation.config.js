// The tests that the mutants of one part (MUTATION_PART: rules, rollup or read) have to survive: those that hold the part
// to its laws, but not the random ones, which would find most mutants too, and too slowly.
const { projects } = require('./jest.config.js');

const [unit] = projects;
const folders = { rules: ['rules', 'catalogue'], rollup: ['rollup', 'model'], read: ['read', 'rollup', 'catalogue'] };

/** @type {import('jest').Config} */
module.exports = {
  ...unit,
  testMatch: folders[process.env.MUTATION_PART ?? 'rules'].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  testPathIgnorePatterns: ['/node_modules/', 'planters\\.test', 'property\\.test'],
};
