import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Who may import whom within src/, and why: the flow runs one way, and only entry points choose a host. */
const mayImport: Readonly<Record<string, { readonly from: readonly string[]; readonly because: string }>> = {
  workbook: { from: [], because: 'it is what we and a spreadsheet say to each other' },
  layout: { from: ['workbook'], because: 'declarations know no reader' },
  model: { from: ['layout', 'workbook'], because: 'the model knows no sheet, reader or rule' },
  read: { from: ['model', 'layout', 'workbook'], because: 'reading never judges' },
  rules: { from: ['model', 'layout', 'workbook'], because: 'a rule knows no row, column or host' },
  rollup: { from: ['model', 'layout', 'workbook'], because: 'sums are of the model' },
  tabs: { from: ['rollup', 'model', 'layout', 'workbook'], because: 'tabs are planned, not drawn' },
  review: {
    from: ['tabs', 'rollup', 'rules', 'read', 'model', 'layout', 'workbook'],
    because: 'the flow knows no host',
  },
  hosts: { from: ['workbook'], because: 'a host draws, and decides nothing' },
  taskpane: {
    from: ['review', 'tabs', 'rollup', 'rules', 'model', 'layout', 'workbook', 'hosts'],
    because: 'it shows',
  },
  cli: { from: ['review', 'tabs', 'rollup', 'rules', 'model', 'layout', 'workbook', 'hosts'], because: 'it prints' },
};

/** The only files that may choose a host. */
const entryPoints = ['taskpane/main.tsx', 'cli/open.ts', 'cli/build.ts', 'cli/fix.ts'];

const root = join(__dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, path]) => path ?? '',
  );

const within = (file: string, path: string): string | null =>
  path.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), path)) : null;

const stageOf = (path: string): string => path.split('/')[0] ?? '';

describe.each(Object.entries(mayImport))('src/%s', (stage, { from, because }) => {
  const own = files.filter((file) => stageOf(file) === stage || file === `${stage}.ts`);

  test(`imports ${from.join(', ') || 'nothing'}: ${because}`, () => {
    expect(own.length).toBeGreaterThan(0);
    const broken = own.flatMap((file) =>
      importsOf(file).flatMap((path) => {
        const target = within(file, path);
        if (target === null || target.startsWith('..')) return [];
        const to = stageOf(target);
        return to === stage || from.includes(to) ? [] : [`${file} imports ${target}`];
      }),
    );
    expect(broken).toEqual([]);
  });
});

test('a host is chosen at the entry points alone', () => {
  const choosing = files.filter(
    (file) => !file.startsWith('hosts/') && importsOf(file).some((path) => path.includes('/hosts/')),
  );
  expect(choosing.filter((file) => !entryPoints.includes(normalize(file)))).toEqual([]);
});

test('only src/hosts/xlsx knows exceljs, fflate and saxes, and only src/hosts/office knows Excel', () => {
  const users = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));
  expect(users(/from '(?:exceljs|fflate|saxes)'/).filter((file) => !file.startsWith('hosts/xlsx/'))).toEqual([]);
  expect(users(/\bExcel\.run\b/).filter((file) => !file.startsWith('hosts/office/'))).toEqual([]);
});

test('the core fetches nothing and evaluates nothing', () => {
  const core = files.filter((file) => !/^(?:hosts|taskpane|cli)\//.test(file));
  const reaching = core.filter((file) =>
    /\b(?:fetch|eval|Function|XMLHttpRequest|require)\s*\(/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(reaching).toEqual([]);
});
