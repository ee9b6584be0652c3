import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Named {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}
const named = JSON.parse(textOf('package.json')) as Named;
const { packages } = JSON.parse(textOf('package-lock.json')) as {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly hasInstallScript?: true }>>;
};

/** The rows of the page's tables: a package, and what is said of it. */
const [running = '', building = ''] = textOf('docs/dependencies.md').split('## To build and test');
const rowsOf = (text: string): string[][] =>
  [...text.matchAll(/^\| `(.+)\|$/gmu)].map(([, row = '']) =>
    row.split('|').map((cell) => cell.trim().replace(/`$/u, '')),
  );

describe.each([
  ['at run time', running, named.dependencies],
  ['to build and test', building, named.devDependencies],
])('docs/dependencies.md, %s', (_, text, asked) => {
  const rows = rowsOf(text);

  test('has a line for each package that package.json names, and no other', () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(asked).sort());
  });

  test('says of each why, under which licence, who keeps it, and what would replace it', () => {
    expect(rows.filter((cells) => cells.length !== 5 || cells.includes(''))).toEqual([]);
    const licences = rows.map(([name = '', , licence]) => [name, licence]);
    expect(licences).toEqual(
      rows.map(([name = '']) => [name, packages[`node_modules/${name}`]?.license?.replace('SEE LICENSE IN ', '')]),
    );
  });
});

test('no install script runs that nobody has refused', () => {
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1) ?? '');
  expect(scripted.filter((name) => named.allowScripts[name] !== false)).toEqual([]);
  expect(Object.values(named.allowScripts)).not.toContain(true);
  expect(textOf('.npmrc')).toMatch(/^strict-allow-scripts=true$/mu);
});
