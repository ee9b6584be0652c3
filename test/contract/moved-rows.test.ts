import { readFileSync } from 'node:fs';
import { plan } from '../../src/tabs/plan';
import { review } from '../../src/review';
import type { WritePlan } from '../../src/workbook/plan';
import { deleteRows, insertRows } from '../../stand-in/engine/rows';
import type { Sheet } from '../../stand-in/engine/sheet';
import type { Workbook } from '../../stand-in/engine/workbook';
import { openXlsx } from '../../stand-in/files/open-xlsx';
import { saveXlsx } from '../../stand-in/files/save-xlsx';
import { excelDriver, fileDriver, name } from './drivers';

const sample = new Uint8Array(readFileSync('samples/policy-area-12.xlsx'));
const list = '事務事業一覧';
const lastRow = 37;
const note = { value: '下のメモ', formula: null, style: null, link: null };

const planned = async (file: Uint8Array): Promise<WritePlan> =>
  plan(review(await fileDriver.read(file)), '令和7年6月1日');

/** A tab as it was built, changed by staff since. */
async function changed(change: (workbook: Workbook, sheet: Sheet) => void, tab = list): Promise<Uint8Array> {
  const workbook = await openXlsx(await fileDriver.write(sample, await planned(sample)), name);
  change(workbook, workbook.sheet(tab));
  return saveXlsx(workbook);
}

const cellsOf = async (file: Uint8Array) =>
  (await fileDriver.read(file)).sheets.find((sheet) => sheet.name === list)?.cells ?? [];

describe.each([
  ['file', fileDriver],
  ['Excel', excelDriver],
] as const)('the %s host', (_, driver) => {
  it.each([0, 8, lastRow])('leaves none of its own lines over where staff inserted rows before row %i', async (row) => {
    const file = await changed((workbook, sheet) => {
      insertRows(workbook, sheet, row, 2);
    });
    const rebuilt = await cellsOf(await driver.write(file, await planned(file)));
    expect(Math.max(...rebuilt.map((cell) => cell.row))).toBe(lastRow);
  });
});

describe.each([
  ['file', fileDriver],
  ['Excel', excelDriver],
] as const)('a filter, by the %s host', (_, driver) => {
  const filterAfter = async (file: Uint8Array, tabs: WritePlan) =>
    (await openXlsx(await driver.write(file, tabs), name)).sheet('財務一覧').autoFilter?.area.top;

  it('stands at its heading row again where staff inserted rows above it', async () => {
    const file = await changed((workbook, sheet) => {
      insertRows(workbook, sheet, 1, 2);
    }, '財務一覧');
    const tabs = await planned(file);
    const planTop = tabs.tabs.find(({ kind }) => kind === 'finance')?.filter?.top;
    expect(planTop).toBeGreaterThan(0);
    expect(await filterAfter(file, tabs)).toBe(planTop);
  });

  it('goes where the tab has none any more', async () => {
    const file = await fileDriver.write(sample, await planned(sample));
    const { tabs, ...others } = await planned(file);
    expect(await filterAfter(file, { ...others, tabs: tabs.map((tab) => ({ ...tab, filter: null })) })).toBeUndefined();
  });
});

describe('a note below a tab that came nearer as staff deleted rows', () => {
  const nearer = () =>
    changed((workbook, sheet) => {
      sheet.cells.set(lastRow + 2, 0, note);
      deleteRows(workbook, sheet, 8, 3);
    });

  it('moves down in Excel', async () => {
    const file = await nearer();
    const [last] = (await cellsOf(await excelDriver.write(file, await planned(file)))).slice(-1);
    expect(last).toMatchObject({ row: lastRow + 2, column: 0, value: note.value });
  });

  it('is not written over in a file', async () => {
    const file = await nearer();
    await expect(planned(file).then((tabs) => fileDriver.write(file, tabs))).rejects.toMatchObject({
      code: 'in-the-way',
      detail: `${list}!A${String(lastRow)}`,
    });
  });
});
