import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (path) => `/${folder}/${path.replaceAll('\\', '/')}`,
  );

/** Everything of the repository, files and folders, as `/src/read/read.ts`. */
const standing = [
  ...readdirSync(root).map((path) => `/${path}`),
  ...['assets', 'docs', 'samples', 'scripts', 'src', 'stand-in', 'test'].flatMap(below),
];

const pages = standing
  .filter((path) => path.endsWith('.md') && !path.startsWith('/test/'))
  .map((path) => path.slice(1))
  .sort();

/** Microsoft's, and named by what it is called. */
const foreign = 'office.js';

/** What CONTRIBUTING.md says will be written, or stands for any file. */
const examples = [
  'src/x/y.ts',
  'test/x/y.test.ts',
  'src/rules/values/summary-long.ts',
  'test/rules/values/summary-long.test.ts',
  'src/tabs/kpis/tab.ts',
  'test/tabs/kpis.test.ts',
  'src/hosts/NAME/',
];

/** The files and folders that a text names in backticks; what begins with `dist/` is made by a build. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/`([\w./-]+)`/g)]
    .map(([, path = '']) => path)
    .filter(
      (path) => /\.(?:tsx?|[mc]?js|md)$|^\w[\w/-]*\/$/.test(path) && !path.startsWith('dist/') && path !== foreign,
    );

const doesStand = (path: string): boolean => standing.some((one) => one.endsWith(`/${path.replace(/\/$/, '')}`));

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');

  test('names files and folders that exist', () => {
    expect(namedIn(text).filter((path) => !doesStand(path) && !examples.includes(path))).toEqual([]);
  });

  test('links to what exists', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(root, posix.dirname(page), path)))).toEqual([]);
  });
});

// Whoever follows the page has made some of them.
test('the examples of CONTRIBUTING.md are needed', () => {
  const named = namedIn(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'));
  expect(examples.filter((path) => !named.includes(path))).toEqual([]);
});
