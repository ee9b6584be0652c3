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
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxFileHost } from '../../../src/hosts/xlsx/xlsx-file-host';
import { encryptAgile } from './encryption/encrypt';
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

describe('a file that is changed after it was read', () => {
  test.each([
    [
      'written over',
      () => {
        writeFileSync(at('a.xlsx'), handmade('<row><c><v>22</v></c></row>'));
      },
    ],
    [
      'touched',
      () => {
        utimesSync(at('a.xlsx'), 1, 1);
      },
    ],
    [
      'taken away',
      () => {
        rmSync(at('a.xlsx'));
      },
    ],
  ])('%s: nothing is written', async (_, change) => {
    const host = xlsxFileHost(at('a.xlsx'), { path: at('out.xlsx'), force: false });
    await host.read();
    change();
    await expect(host.write(plan)).rejects.toMatchObject({ code: 'changed-meanwhile', detail: at('a.xlsx') });
    expect(existsSync(at('out.xlsx'))).toBe(false);
  });
});

test('what Excel opens without asking is written as it would be unencrypted', async () => {
  writeFileSync(at('encrypted.xlsx'), encryptAgile(content));
  const [plain, encrypted] = ['a', 'encrypted'].map((name) =>
    xlsxFileHost(at(`${name}.xlsx`), { path: at(`${name}-out.xlsx`), force: false }),
  );
  expect((await encrypted?.read())?.sheets).toEqual((await plain?.read())?.sheets);
  expect((await plain?.write(plan))?.remarks).toEqual([]);
  expect((await encrypted?.write(plan))?.remarks).toEqual([expect.stringContaining('暗号化していません')]);
  expect(readFileSync(at('encrypted-out.xlsx')).equals(readFileSync(at('a-out.xlsx')))).toBe(true);
});

(process.platform === 'win32' ? test.skip : test)('a pipe is read once, for reading and writing', async () => {
  execFileSync('mkfifo', [at('pipe.xlsx')]);
  const writer = spawn('cp', [at('a.xlsx'), at('pipe.xlsx')]);
  const host = xlsxFileHost(at('pipe.xlsx'), { path: at('out.xlsx'), force: false });
  expect(await host.read()).toMatchObject({ sheets: [{ name: 'シート' }] });
  await host.write(plan);
  expect(existsSync(at('out.xlsx'))).toBe(true);
  expect(writer.pid).toBeDefined();
});

test('a device is no workbook', async () => {
  await expect(xlsxFileHost('/dev/zero').read()).rejects.toMatchObject({
    code: existsSync('/dev/zero') ? 'not-a-workbook' : 'not-found',
  });
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
    await expect(write('none/out.xlsx', false)).rejects.toMatchObject({ code: 'no-output-folder' });
    await expect(write('a.xlsx/out.xlsx', false)).rejects.toMatchObject({ code: 'no-output-folder' });
    mkdirSync(at('taken.xlsx'));
    await expect(write('taken.xlsx', true)).rejects.toMatchObject({ code: 'cannot-write' });
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'taken.xlsx']);
    expect(existsSync(at('none'))).toBe(false);
  });

  test('leaves nothing of calls that were killed, and nothing else is swept', async () => {
    const [left, fresh, other] = [`.hyoka-${randomUUID()}`, `.hyoka-${randomUUID()}`, '.hyoka-settings'] as const;
    for (const name of [left, fresh, other]) writeFileSync(at(name), '');
    for (const name of [left, other]) utimesSync(at(name), 0, 0);
    await write('out.xlsx', false);
    expect(readdirSync(folder).sort()).toEqual([fresh, other, 'a.xlsx', 'out.xlsx'].sort());
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
