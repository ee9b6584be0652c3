// Two projects: `unit` runs anywhere, `e2e` drives the built add-in in a browser. `npm test -- PATH…` runs what lies there,
// of either; `npm test -- --selectProjects e2e` a project.
/** @type {import('jest').Config} */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        sourceMaps: 'inline',
      },
    ],
    // Published as ES modules alone.
    '/node_modules/(?:hyparquet|marked).*\\.js$': ['@swc/jest', { jsc: { target: 'es2022' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!hyparquet|marked)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.stryker-tmp/', '<rootDir>/reports/'],
};

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  // Browsers and LibreOffice take their time on a busy machine; a unit test that needs this long is a bug of another kind.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
      setupFilesAfterEnv: ['<rootDir>/test/optimise-heavy-suites.js'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.{ts,tsx}'],
      globalSetup: '<rootDir>/test/e2e/build-first.ts',
      setupFilesAfterEnv: ['<rootDir>/test/e2e/support/once-more.ts'],
    },
  ],
};
