import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { layoutIn } from '../../src/read/own-tabs/layout-in';
import { putAll } from '../rules/put';
import { items, withForm } from '../workbooks/form-sheet';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const files = folder();
const labels = clean.cardGroups.flatMap(({ measure, cards }) =>
  cards.map((_, at) => [`card/${String(measure)}-${String(at + 1)}/label/direction`, '今後の方向性'] as const),
);
const renamed = putAll(layOut(clean), Object.fromEntries(labels));
const layoutOf = (file: string) => layoutIn(readXlsx(readFileSync(files.path(file)), file), 'workbook');

beforeAll(() => {
  writeFileSync(files.path('renamed.xlsx'), snapshotToXlsx(renamed));
  writeFileSync(files.path('clean.xlsx'), snapshotToXlsx(layOut(clean).snapshot));
  writeFileSync(
    files.path('own.xlsx'),
    snapshotToXlsx(withForm(layOut(clean).snapshot, items({ 欄: '個票', 標準の項目: '概要' }))),
  );
});
afterAll(files.remove);

describe('hyoka form', () => {
  test('writes proposals that wait into a copy, exit 0', async () => {
    const before = readFileSync(files.path('renamed.xlsx'));
    const { code, out } = await hyoka('form', files.path('renamed.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain('採用していない案が2行あります。');
    expect(readFileSync(files.path('renamed.xlsx'))).toEqual(before);
    expect(layoutOf('renamed-様式定義.xlsx')).toMatchObject({
      forms: { card: { direction: { label: '次年度方針' } } },
      proposals: [{ sheet: '様式定義' }, { sheet: '様式定義' }],
      problems: [],
    });
    const { out: told } = await hyoka('check', files.path('renamed-様式定義.xlsx'));
    expect(told).toMatch(/参考 .*採用していない案が2行/u);
  });

  test('--yes puts them in force, and the renamed item is none any more', async () => {
    const { code, out } = await hyoka('form', files.path('renamed.xlsx'), '--yes', '-o', files.path('yes.xlsx'));
    expect([code, out]).toEqual([0, expect.stringContaining('案2行をすべて採用しました。')]);
    expect(layoutOf('yes.xlsx')).toMatchObject({
      forms: { card: { direction: { label: '今後の方向性' } } },
      proposals: [],
    });
    const checked = await hyoka('check', files.path('yes.xlsx'));
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('問題は見つかりませんでした')]);
  });

  test('tells as JSON', async () => {
    const { out } = await hyoka('form', files.path('clean.xlsx'), '-o', files.path('json.xlsx'), '--json');
    expect(breaks('form', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ proposals: 0, written: files.path('json.xlsx'), failed: [] });
  });

  test('makes none where one stands, exit 2', async () => {
    const { code, out, err } = await hyoka('form', files.path('own.xlsx'), '--json');
    expect(code).toBe(2);
    expect(err).toContain('シート「様式定義」がすでにあります。');
    expect(breaks('form', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ written: null, failed: [{ code: 'form-stands' }] });
  });

  test('overwrites nothing unasked', async () => {
    writeFileSync(files.path('there.xlsx'), 'kept');
    const { code } = await hyoka('form', files.path('clean.xlsx'), '-o', files.path('there.xlsx'));
    expect(code).toBe(2);
    expect(readFileSync(files.path('there.xlsx'), 'utf8')).toBe('kept');
  });
});
