import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The parts of the core that are mutated, each with the folders of the tests that hold it to its laws. */
const folders = { rules: ['rules', 'catalogue'], rollup: ['rollup', 'model', 'catalogue'], read: ['read', 'rollup', 'catalogue'] };
export const parts = Object.keys(folders);

/** What Stryker runs for a part, file by file: which it mutates, and by which tests. `only` names one file of the part. */
export function jobsOf(root, part, only) {
  const sources = readdirSync(`${root}src/${part}`, { recursive: true }).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  return sources
    .filter((file) => only === null || file === only)
    .map((file) => ({
      name: file.replace('.ts', '').replaceAll('/', '-'),
      mutate: `src/${part}/${file}`,
      tests: part === 'rules' ? testsOfRule(root, sources, file) : folders[part].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
    }));
}

/** A rule's own test and the catalogue's; for what has no test of its own, those of the rules that use it. */
function testsOfRule(root, sources, file) {
  const name = file.replace('.ts', '');
  const users = sources.filter((other) => readFileSync(`${root}src/rules/${other}`, 'utf8').includes(`from './${name}'`));
  const tested = [name, ...users.map((user) => user.replace('.ts', ''))].filter((one) => existsSync(`${root}test/rules/${one}.test.ts`));
  const own = tested[0] === name ? [name] : tested;
  return [...own.map((one) => `<rootDir>/test/rules/${one}.test.ts`), '<rootDir>/test/catalogue/*.test.ts'];
}
