import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { address, areaAddress } from '../../src/workbook/address';
import type { Cell, CellValue } from '../../src/workbook/cell';
import type { Snapshot } from '../../src/workbook/snapshot';
import { readWithSheetJs } from '../workbooks/read-with-sheetjs';

test('every cell, format, formula and merged area is in the file', () => {
  const { snapshot } = layOut(clean, { amounts: 'formula', sdgTargets: 'number', graphPaper: 2, scratch: 'notes' });
  expect(readWithSheetJs(snapshotToXlsx(snapshot))).toEqual(
    snapshot.sheets.map(({ name, visibility, cells, merges }) => ({
      name,
      hidden: visibility !== 'visible',
      cells: Object.fromEntries(
        cells.map((cell) => [address(cell), { value: cell.value, format: cell.format, formula: cell.formula }]),
      ),
      merges: merges.map(areaAddress).sort(),
    })),
  );
});

test('kinds of value', () => {
  const values: Exclude<CellValue, null>[] = ['=1+1', '行\n行', 0.1, true, { error: '#REF!' }, { error: '#N/A' }];
  const cells = values.map((value, column): Cell => ({ row: 0, column, value, format: '', formula: false }));
  const snapshot: Snapshot = {
    name: 'a.xlsx',
    sheets: [{ name: 'A', visibility: 'visible', type: 'worksheet', mark: null, cells, merges: [] }],
  };
  const [sheet] = readWithSheetJs(snapshotToXlsx(snapshot));
  expect(Object.values(sheet?.cells ?? {}).map(({ value }) => value)).toEqual([
    '=1+1',
    '行\n行',
    0.1,
    true,
    '#REF!',
    '#N/A',
  ]);
});

test('marks stand as hidden names of their sheets', () => {
  const parts = unzipSync(snapshotToXlsx(layOut(clean, { ownTabs: true }).snapshot));
  const names = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/<definedName .*?<\/definedName>/g) ?? [];
  expect(names).toHaveLength(4);
  expect(names[0]?.replaceAll('&quot;', '"').replaceAll('&apos;', "'")).toContain(
    `>"list|1|事務事業一覧|"&amp;ROWS('事務事業一覧'!$A$1:$H$39)<`,
  );
  for (const [at, sheet] of ['4', '5', '6', '7'].entries()) {
    expect(names[at]).toContain('name="_hyoka"');
    expect(names[at]).toContain(`localSheetId="${sheet}"`);
    expect(names[at]).toContain('hidden="1"');
  }
});
