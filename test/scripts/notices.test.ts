import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticesOf } from '../../scripts/third-party/notices.cjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'notices-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function aPackage(name: string, files: Readonly<Record<string, string>>, more: object = {}): string {
  const own = join(folder, 'node_modules', name);
  mkdirSync(join(own, 'lib'), { recursive: true });
  writeFileSync(join(own, 'package.json'), JSON.stringify({ name, version: '1.0.0', license: 'MIT', ...more }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(own, file), text);
  return join(own, 'lib/index.js');
}

it('tells each package once, by name, with the text it brings', () => {
  const second = aPackage('second', { LICENSE: 'the text of second' });
  const first = aPackage('@scope/first', { 'LICENCE.md': 'the text of first', 'NOTICE.txt': 'and its notice' });
  expect(noticesOf([second, first, second, join(folder, 'src/own.ts')]).split(/\n-+\n/)).toEqual([
    '@scope/first 1.0.0 (MIT)\n\nthe text of first\n\nand its notice\n',
    '\nsecond 1.0.0 (MIT)\n\nthe text of second\n',
  ]);
});

it('takes the innermost package', () => {
  expect(noticesOf([aPackage('outer/node_modules/inner', { LICENSE: 'x' }, { name: 'inner' })])).toMatch(/^inner 1/);
});

it('writes the usual text where a package names its licence alone, and fails where none is known', () => {
  const bare = aPackage('bare', {}, { license: 'ISC', author: 'Somebody' });
  expect(noticesOf([bare])).toMatch(/Copyright \(c\) Somebody\n\nPermission to use, copy/);
  expect(() => noticesOf([aPackage('odd', {}, { license: 'ODD' })])).toThrow(/ODD/);
});
