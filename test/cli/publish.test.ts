import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { layOut, placeOf } from '../../samples/lay-out';
import { clean } from '../../samples/clean';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { putAt } from '../rules/put';
import { aSheet } from '../read/a-sheet';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const files = folder();
const [good, bad] = [files.path('評価.xlsx'), files.path('誤り.xlsx')];
beforeAll(() => {
  const laidOut = layOut(clean);
  const called = putAt(laidOut.snapshot, placeOf(laidOut, 'card/1-1/progress'), '商工課（内線 2345）へ');
  writeFileSync(good, snapshotToXlsx({ ...called, sheets: [...called.sheets, aSheet([['控え']], [], '控え')] }));
  writeFileSync(bad, readFileSync(join(__dirname, '../../samples/policy-area-12.xlsx')));
});
afterAll(files.remove);

interface PublishJson {
  readonly published: readonly { written: string | null; refused: string | null; errors: number; leftOut: unknown[] }[];
}

describe('hyoka publish', () => {
  test('writes the public copy beside, and tells what it does without and what looks like a number', async () => {
    const before = readFileSync(good);
    const { code, out } = await hyoka('publish', good);
    expect(code).toBe(0);
    expect(readFileSync(good)).toEqual(before);
    expect(out).toContain('シート「控え」: 評価の様式でないシート');
    expect(out).toContain('1件（消していません。公表してよいか確かめてください）');
    expect(out).toContain('内線「内線 2345」');
    expect(out).toContain(`書き出しました: ${files.path('評価-公表用.xlsx')}`);
    const { code: checked } = await hyoka('check', files.path('評価-公表用.xlsx'));
    expect(checked).toBe(0);
  });

  test('writes over nothing without --force', async () => {
    writeFileSync(files.path('there.xlsx'), 'x');
    expect((await hyoka('publish', good, '-o', files.path('there.xlsx'))).code).toBe(2);
    expect(readFileSync(files.path('there.xlsx'), 'utf8')).toBe('x');
    expect((await hyoka('publish', good, '-o', files.path('there.xlsx'), '--force')).code).toBe(0);
  });

  test.each([[[]], [['--exit-zero']]])('is refused while errors are open %j', async (more) => {
    const { code, err } = await hyoka('publish', bad, ...more);
    expect(code).toBe(1);
    expect(err).toMatch(/誤り.xlsx: エラーが4件残っているため、公表用に書き出していません。.*--with-errors/u);
    expect(existsSync(files.path('誤り-公表用.xlsx'))).toBe(false);
  });

  test('is written with open errors where that is asked for', async () => {
    const output = files.path('承知.xlsx');
    const { code, out } = await hyoka('publish', bad, '--with-errors', '-o', output);
    expect(code).toBe(1);
    expect(out).toContain('エラーが4件残ったまま書き出しました。');
    expect(existsSync(output)).toBe(true);
    expect((await hyoka('publish', bad, '--with-errors', '--exit-zero', '--force', '-o', output)).code).toBe(0);
  });

  test('makes a page with --html, for each of several files', async () => {
    mkdirSync(files.path('公表'));
    const { code, err } = await hyoka('publish', good, bad, '--html', '-o', files.path('公表'));
    expect(code).toBe(1);
    expect(err).toContain('誤り.xlsx');
    expect(existsSync(files.path('公表/誤り-公表用.html'))).toBe(false);
    expect(readFileSync(files.path('公表/評価-公表用.html'), 'utf8')).toContain('<h1>政策分野12 中小企業</h1>');
  });

  test('refuses a call that makes no sense', async () => {
    expect((await hyoka('publish', good, bad, '-o', files.path('一つ.xlsx'))).err).toContain('-o にフォルダを');
    expect((await hyoka('publish', good, '-o', files.path('古い.xlsm'))).err).toContain('「.xlsx」');
    expect((await hyoka('check', good, '--html')).err).toContain('publish で使う指定です');
  });

  test('a macro workbook becomes one without', async () => {
    const macros = files.path('マクロ.xlsm');
    writeFileSync(macros, readFileSync(good));
    expect((await hyoka('publish', macros, '--quiet')).code).toBe(0);
    expect(existsSync(files.path('マクロ-公表用.xlsx'))).toBe(true);
  });

  test('tells all of it as JSON', async () => {
    const { out, code } = await hyoka('publish', good, bad, files.path('無い.xlsx'), '--json', '--force');
    expect(code).toBe(2);
    expect(breaks('publish', out)).toEqual([]);
    const { published } = JSON.parse(out) as PublishJson;
    expect(published.map(({ written, refused, errors }) => [written !== null, refused !== null, errors])).toEqual([
      [true, false, 0],
      [false, true, 4],
    ]);
    expect(published[0]?.leftOut).toContainEqual({ sheet: '控え', what: '評価の様式でないシート', where: '' });
  });
});
