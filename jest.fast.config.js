// The unit tests but for the heavy suites: npm run test:fast [-- PATH]; npm run test:changed, those that import what has
// changed since the last commit.
const heavySuites = require('./test/heavy-suites');
const { projects, ...settings } = require('./jest.config');

const unit = projects.find(({ displayName }) => displayName === 'unit');

/** @type {import('jest').Config} */
module.exports = {
  ...settings,
  reporters: ['default', '<rootDir>/scripts/left-out-reporter.cjs'],
  projects: [
    {
      ...unit,
      testPathIgnorePatterns: [...unit.testPathIgnorePatterns, ...heavySuites.map((suite) => `<rootDir>/${suite}$`)],
    },
  ],
};
