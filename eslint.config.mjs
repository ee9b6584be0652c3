import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'reports/', '.stryker-tmp/', '**/fixtures/**']),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Node's own scripts and configuration files.
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },

  // The TypeScript of the project, with types.
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      // Workbooks hold control characters, and patterns here name them on purpose.
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A number in a message is no mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // What talks to a terminal may print.
  { files: ['scripts/**', 'stand-in/**', 'test/**'], rules: { 'no-console': 'off' } },

  // Random cases are the same ones at every run.
  {
    files: ['test/**'],
    ignores: ['test/cases.ts'],
    rules: { 'no-restricted-imports': ['error', { name: 'fast-check', message: 'Import test/cases.ts.' }] },
  },

  // Excel is called from one place, and well: no load() without properties, no sync() in a loop.
  {
    files: ['src/hosts/office/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
      // wire/answer.ts holds to this by types; the rule takes what is asked later for what is read.
      'office-addins/load-object-before-read': 'off',
    },
  },
  // What Excel is asked is an `Answer`: nothing can be read of it before it is there.
  {
    files: ['src/hosts/office/**'],
    ignores: ['src/hosts/office/wire/answer.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[property.name='load']", message: 'Ask by wire/answer.ts.' },
        { selector: "MemberExpression[property.name='isNullObject']", message: 'Ask by askIfThere.' },
      ],
    },
  },
  {
    files: ['src/taskpane/**'],
    extends: [reactHooks.configs.flat.recommended],
  },
);
