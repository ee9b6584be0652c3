import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(__dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(?:taskpane|check-page)\/.*\.(?:css|tsx?)$/.test(file));
const textOf = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** The files that a file imports, by a pattern that tells how. */
const targetsOf = (file: string, how: RegExp): string[] =>
  [...(textOf.get(file) ?? '').matchAll(how)].flatMap(([, path = '']) =>
    ['', '.ts', '.tsx'].map((end) => posix.join(posix.dirname(file), path) + end).filter((one) => textOf.has(one)),
  );
const atOnce = new Map(files.map((file) => [file, targetsOf(file, /(?:from|^import) '([^']+)'/gm)]));
const importers = new Map<string, string[]>();
for (const file of files)
  for (const target of [...(atOnce.get(file) ?? []), ...targetsOf(file, /import\([^')]*'([^']+)'/g)])
    importers.set(target, [...(importers.get(target) ?? []), file]);

/** The sheets that give a class its look; those that vary it within another one (`.a .b`) do not count. */
const sheetsOf = (name: string): string[] =>
  files.filter(
    (file) => file.endsWith('.css') && new RegExp(`^\\.${name}(?![\\w-])`, 'm').test(textOf.get(file) ?? ''),
  );

/** Whether a sheet is there wherever the file is: it comes with the file, or with all that fetch the file. */
function comesWith(file: string, sheets: readonly string[], asked: readonly string[] = []): boolean {
  if (broughtBy(file).some((one) => sheets.includes(one))) return true;
  const from = (importers.get(file) ?? []).filter((one) => !asked.includes(one));
  return from.length > 0 && from.every((one) => comesWith(one, sheets, [...asked, file]));
}

/** What is fetched together with a file. */
function broughtBy(file: string): string[] {
  const seen = new Set([file]);
  for (const one of seen) for (const target of atOnce.get(one) ?? []) seen.add(target);
  return [...seen];
}

test('every look is fetched with what wears it, whichever screen is opened first', () => {
  const worn = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...(textOf.get(file) ?? '').matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) =>
        names.split(' ').map((name) => ({ file, name, sheets: sheetsOf(name) })),
      ),
    )
    .filter(({ sheets }) => sheets.length > 0);
  expect(worn.length).toBeGreaterThan(100);
  expect(worn.filter(({ file, sheets }) => !comesWith(file, sheets))).toEqual([]);
});
