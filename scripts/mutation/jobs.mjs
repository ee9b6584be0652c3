import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The parts of the core that are mutated, each with the folders of the tests that hold it to its laws. */
const folders = { rules: ['rules', 'catalogue'], rollup: ['rollup', 'model', 'catalogue'], read: ['read', 'rollup', 'catalogue'] };
export const parts = Object.keys(folders);

/** What Stryker runs for a part: which files it mutates, and by which tests. `only` names one file of the part. */
export function jobsOf(root, part, only) {
  if (part === 'rules') return ruleJobs(root, only);
  const tests = folders[part].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`);
  return [{ name: part, mutate: `src/${part}/${only ?? '**/*.ts'}`, tests }];
}

/** A rule by its own test and the catalogue's; what has no test of its own by those of the rules that use it. */
function ruleJobs(root, only) {
  const sources = readdirSync(`${root}src/rules`).filter((file) => file !== 'index.ts');
  return sources
    .filter((file) => only === null || file === only)
    .map((file) => {
      const name = file.replace('.ts', '');
      const users = sources.filter((other) => readFileSync(`${root}src/rules/${other}`, 'utf8').includes(`from './${name}'`));
      const tested = [name, ...users.map((user) => user.replace('.ts', ''))].filter((one) => existsSync(`${root}test/rules/${one}.test.ts`));
      const own = tested[0] === name ? [name] : tested;
      return {
        name,
        mutate: `src/rules/${file}`,
        tests: [...own.map((one) => `<rootDir>/test/rules/${one}.test.ts`), '<rootDir>/test/catalogue/*.test.ts'],
      };
    });
}
