import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import heavySuites from '../heavy-suites';
import { testedBy } from './tested-by';

const root = join(__dirname, '../..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The files of src that do something: not those that declare types alone. */
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
  .filter((file) => /^(?!import |export \* |(?:export )?(?:interface|type) )[a-z]/m.test(textOf(`src/${file}`)));

const mirrorsOf = (file: string): string[] => {
  const stem = `test/${file.replace(/\.tsx?$/, '')}.test.ts`;
  return [stem, `${stem}x`].filter((test) => existsSync(join(root, test)));
};

const entries = Object.entries(testedBy).flatMap(([test, names]) => names.map((name) => [name, test] as const));
const known = new Set(entries.map(([name]) => name));

/** The entry that speaks for a file: its own, else that of its folder. */
const entryOf = (file: string): string | undefined => [file, `${posix.dirname(file)}/`].find((name) => known.has(name));

const imports = new Map<string, readonly string[]>();

/** The files below src and test that a file imports. */
function importsOf(file: string): readonly string[] {
  const known = imports.get(file);
  if (known) return known;
  const found = [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, path = '']) => {
    const target = posix.join(posix.dirname(file), path);
    const ends = ['', '.ts', '.tsx', '/index.ts'].map((end) => target + end);
    return ends.find((one) => /\.tsx?$/.test(one) && existsSync(join(root, one))) ?? [];
  });
  imports.set(file, found);
  return found;
}

/** The files below src and test that a test reaches by imports. */
function reachedFrom(test: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    importsOf(file).forEach(follow);
  };
  follow(test);
  return reached;
}

test('every file of src has a test of its own, or an entry in tested-by.ts', () => {
  expect(files.filter((file) => mirrorsOf(file).length === 0 && entryOf(file) === undefined)).toEqual([]);
});

test('every entry of tested-by.ts is needed, once', () => {
  const spokenFor = new Set(files.filter((file) => mirrorsOf(file).length === 0).map(entryOf));
  expect(entries.map(([name]) => name).filter((name) => !spokenFor.has(name))).toEqual([]);
  expect(known.size).toBe(entries.length);
});

/** Where a test starts that imports nothing, because it drives what is built. */
const entryPoints: readonly (readonly [start: string, entries: readonly string[]])[] = [
  ['test/e2e/check-page/', ['src/check-page/main.tsx']],
  ['test/e2e/pane/pages', ['src/taskpane/first-steps.ts', 'src/taskpane/help.ts', 'src/taskpane/manual.ts']],
  ['test/e2e/', ['src/taskpane/main.tsx']],
  ['test/cli/output', ['src/cli/start.ts', 'src/cli/main.ts']],
];

test.each(Object.entries(testedBy))('%s reaches what it is said to hold', (test, names) => {
  const starts = entryPoints.find(([start]) => test.startsWith(start))?.[1] ?? [test];
  const reached = new Set(starts.flatMap((start) => [...reachedFrom(start)]));
  const held = files.filter((file) => mirrorsOf(file).length === 0 && names.includes(entryOf(file) ?? ''));
  expect(existsSync(join(root, test))).toBe(true);
  expect(held.filter((file) => !reached.has(`src/${file}`))).toEqual([]);
});

test('every heavy suite exists', () => {
  expect(heavySuites.filter((suite) => !existsSync(join(root, suite)))).toEqual([]);
});
