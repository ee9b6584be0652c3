import { describe, expect, test } from '@jest/globals';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { plan } from '../../src/tabs/plan';
import { read } from '../../src/read/read';
import { review } from '../../src/review';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { stamp, tabOf } from './built';

const { snapshot } = layOut(policyArea12);
const bare = (name: string): SheetSnapshot => ({
  name,
  visibility: 'visible',
  type: 'worksheet',
  mark: null,
  merges: [],
  cells: [],
});
const withSheets = (...sheets: SheetSnapshot[]): Snapshot => ({ ...snapshot, sheets: [...snapshot.sheets, ...sheets] });
const renamesIn = (one: Snapshot) => plan(review(one), stamp).renames;
const listAside = { from: '事務事業一覧', to: '事務事業一覧(元)' };

test("staff's list gives its name up", () => {
  expect(renamesIn(snapshot)).toEqual([listAside]);
});

test('so does any sheet of a tab’s name, whatever it holds and however it is shown', () => {
  expect(renamesIn(withSheets({ ...bare('集計'), visibility: 'hidden' }, bare('点検結果')))).toEqual([
    { from: '集計', to: '集計(元)' },
    listAside,
    { from: '点検結果', to: '点検結果(元)' },
  ]);
});

test('a name that is taken is counted up', () => {
  expect(renamesIn(withSheets(bare('事務事業一覧(元)'), bare('事務事業一覧(元2)')))).toEqual([
    { from: '事務事業一覧', to: '事務事業一覧(元3)' },
  ]);
});

test('so is one that differs from a taken one in width alone', () => {
  expect(renamesIn(withSheets(bare('事務事業一覧（元）')))).toEqual([
    { from: '事務事業一覧', to: '事務事業一覧(元2)' },
  ]);
});

test('a sheet of ours keeps its name', () => {
  const marked = { ...bare('集計'), mark: { kind: 'summary', version: 1, tab: '集計', area: 'A1:C9' } } as const;
  expect(renamesIn(withSheets(marked))).toEqual([listAside]);
});

test('our list keeps its name, but not once staff have inserted a column of their own', () => {
  const ours = (area: string): Snapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === '事務事業一覧' ? { ...sheet, mark: { kind: 'list', version: 1, tab: sheet.name, area } } : sheet,
    ),
  });
  expect(renamesIn(ours('A1:H40'))).toEqual([]);
  expect(renamesIn(ours('A1:G40'))).toEqual([]);
  expect(renamesIn(ours('A1:I40'))).toEqual([listAside]);
});

describe('a sheet that holds more than the list', () => {
  const everything = layOut(policyArea12, { sections: 'with-everything', cardSheets: 'one-sheet' }).snapshot;
  const named: Snapshot = {
    ...everything,
    sheets: everything.sheets.map((sheet, index) => (index === 0 ? { ...sheet, name: '事務事業一覧' } : sheet)),
  };

  test('gets a name under which it is read on', () => {
    const renames = renamesIn(named);
    expect(renames).toEqual([{ from: '事務事業一覧', to: '事務事業一覧(様式)' }]);
    const renamed = { ...named, sheets: named.sheets.map((sheet) => ({ ...sheet, name: '事務事業一覧(様式)' })) };
    expect(read(renamed).cards).toHaveLength(27);
  });

  test('and is pointed at by that name', () => {
    const finance = tabOf(plan(review(named), stamp), 'finance');
    const cells = finance.rows[4]?.cells;
    expect(cells?.[6]?.formula).toMatch(/^'事務事業一覧\(様式\)'!\$[A-Z]+\$\d+$/);
    expect(cells?.[2]?.link?.sheet).toBe('事務事業一覧(様式)');
  });
});
