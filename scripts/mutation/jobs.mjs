import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The parts of the core that are mutated. */
export const parts = ['rules', 'rollup', 'read'];

/** What Stryker runs for a part: each of its files (`read/sheet/grid.ts`), with the tests that should notice its mutants. */
export function jobsOf(root, part) {
  const sources = readdirSync(`${root}src/${part}`, { recursive: true })
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort();
  return sources.map((source) => ({
    file: `${part}/${source}`,
    tests: testsOf(root, part, source, sources).map((test) => `<rootDir>/${test}`),
  }));
}

/** A file's own test; for what several rules share, those of the rules; else all of the part. */
function testsOf(root, part, source, sources) {
  const tested = (files) =>
    files.map((file) => `test/${part}/${file.replace('.ts', '.test.ts')}`).filter((test) => existsSync(root + test));
  const uses = (rule) => readFileSync(`${root}src/rules/${rule}`, 'utf8').includes(`/${basename(source, '.ts')}'`);
  const own = tested([source]);
  if (own.length > 0) return own;
  return part === 'rules' ? tested(sources.filter(uses)) : [`test/${part}/**/*.test.ts`];
}
