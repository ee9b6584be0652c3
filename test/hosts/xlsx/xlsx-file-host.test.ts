import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxFileHost } from '../../../src/hosts/xlsx/xlsx-file-host';
import { handmade } from './make-package';
import { planOf, richTab } from './plans';

let folder = '';
const at = (name: string): string => join(folder, name);
const content = handmade('<row><c><v>1</v></c></row>');
const plan = planOf([richTab()]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hyoka-'));
  writeFileSync(at('a.xlsx'), content);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('reads a file by its own name', async () => {
  expect(await xlsxFileHost(at('a.xlsx')).read()).toMatchObject({ name: 'a.xlsx', sheets: [{ name: 'シート' }] });
});

test('writes a copy, the file itself and the folder otherwise untouched', async () => {
  const steps: unknown[] = [];
  await xlsxFileHost(at('a.xlsx'), { path: at('out.xlsm'), force: false }).write(plan, (step, done) =>
    steps.push([step, done]),
  );
  expect(await xlsxFileHost(at('out.xlsm')).read()).toMatchObject({
    sheets: [{ name: 'シート' }, { name: '財務一覧' }],
  });
  expect(Buffer.compare(readFileSync(at('a.xlsx')), content)).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'out.xlsm']);
  expect(steps).toEqual([
    ['writing', 0],
    ['writing', 1],
  ]);
});

test.each([
  ['missing.xlsx', 'not-found'],
  ['a.xlsx/b.xlsx', 'not-found'],
  [`${'長'.repeat(100)}.xlsx`, 'not-found'],
  ['~$a.xlsx', 'lock-file'],
  ['folder', 'folder'],
  ['text.xlsx', 'not-a-workbook'],
])('%s cannot be read: %s', async (name, code) => {
  mkdirSync(at('folder'));
  writeFileSync(at('text.xlsx'), '番号');
  await expect(xlsxFileHost(at(name)).read()).rejects.toMatchObject({ code });
});

test('a file over the limit is refused unread', async () => {
  writeFileSync(at('huge.xlsx'), '');
  truncateSync(at('huge.xlsx'), 3 * 1024 ** 3);
  await expect(xlsxFileHost(at('huge.xlsx')).read()).rejects.toMatchObject({ code: 'too-large' });
});

describe('the output', () => {
  const write = (name: string, force: boolean): Promise<unknown> =>
    xlsxFileHost(at('a.xlsx'), { path: at(name), force }).write(plan);

  test('that exists gives way only when told to', async () => {
    writeFileSync(at('out.xlsx'), 'old');
    await expect(write('out.xlsx', false)).rejects.toMatchObject({ code: 'output-exists' });
    expect(readFileSync(at('out.xlsx'), 'utf8')).toBe('old');
    await write('out.xlsx', true);
    expect(await xlsxFileHost(at('out.xlsx')).read()).toMatchObject({ sheets: [{}, {}] });
  });

  test('may have as long a name as a file can have', async () => {
    const name = `${'集'.repeat(83)}.xlsx`;
    await write(name, false);
    expect(readdirSync(folder)).toContain(name);
  });

  test('is never the input, by whatever name', async () => {
    symlinkSync(at('a.xlsx'), at('link.xlsx'));
    symlinkSync(folder, at('loop'));
    for (const name of ['a.xlsx', './a.xlsx', 'link.xlsx', 'loop/a.xlsx']) {
      for (const force of [true, false])
        await expect(write(name, force)).rejects.toMatchObject({ code: 'output-is-input' });
    }
    linkSync(at('a.xlsx'), at('hard.xlsx'));
    await write('hard.xlsx', true);
    expect(Buffer.compare(readFileSync(at('a.xlsx')), content)).toBe(0);
  });

  test('that cannot be written leaves nothing behind', async () => {
    await expect(write('none/out.xlsx', false)).rejects.toMatchObject({ code: 'cannot-write' });
    await expect(write('a.xlsx/out.xlsx', false)).rejects.toMatchObject({ code: 'cannot-write' });
    mkdirSync(at('taken.xlsx'));
    await expect(write('taken.xlsx', true)).rejects.toMatchObject({ code: 'cannot-write' });
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'taken.xlsx']);
    expect(existsSync(at('none'))).toBe(false);
  });

  test('is not begun when the plan cannot be carried out', async () => {
    const host = xlsxFileHost(at('a.xlsx'), { path: at('out.xlsx'), force: false });
    await expect(
      host.write(planOf([], { edits: [{ sheet: 'シート', row: 0, column: 0, value: 2, expected: 9 }] })),
    ).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await expect(xlsxFileHost(at('a.xlsx')).write(plan)).rejects.toMatchObject({ code: 'cannot-write' });
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });
});
