import { createOfficeHost } from '../../../src/hosts/office/office-host';
import type { WritePlan } from '../../../src/workbook/plan';
import type { Workbook } from '../../../stand-in/engine/workbook';
import { everyFeature } from '../../contract/every-feature';
import { staffWorkbook } from '../../contract/staff-workbook';
import { connect, openExcel, type OpenExcel } from './excel';
import { stateOf } from './state';

const again = (rows?: number): WritePlan => ({ ...everyFeature(rows), renames: [], edits: [] });

async function built(): Promise<OpenExcel> {
  const excel = openExcel(staffWorkbook);
  await createOfficeHost().write(everyFeature());
  return excel;
}

function type(workbook: Workbook, sheet: string, row: number, column: number, value: string): void {
  const formula = value.startsWith('=') ? value : null;
  workbook.sheet(sheet).cells.set(row, column, { value: formula ? null : value, formula, style: null, link: null });
  if (formula) workbook.calculator.register(workbook.sheet(sheet), row, column, true);
  workbook.changed(workbook.sheet(sheet), { top: row, left: column, bottom: row, right: column });
}

const at = (workbook: Workbook, sheet: string, row: number, column: number) => {
  workbook.calculator.settle();
  return workbook.sheet(sheet).cells.get(row, column).value;
};

describe('building again', () => {
  it('changes nothing where nothing has changed', async () => {
    const { workbook, session } = await built();
    const before = stateOf(workbook);
    await createOfficeHost().write(again());
    expect(stateOf(workbook)).toEqual(before);
    expect(session.failures).toEqual([]);
  });

  it('takes three requests', async () => {
    const { session } = await built();
    session.counters.reset();
    await createOfficeHost().write(again());
    expect(session.counters.syncs).toHaveLength(3);
  });

  it('keeps staff formulas that point into a tab, and its table, alive', async () => {
    const { workbook } = await built();
    type(workbook, '白紙', 0, 0, '=集計!B3');
    const table = workbook.sheet('財務一覧').tables[0];
    await createOfficeHost().write(again(5));
    expect(at(workbook, '白紙', 0, 0)).toBe(300);
    expect(workbook.sheet('財務一覧').tables).toEqual([table]);
    expect(table?.area.bottom).toBe(6);
  });

  it('keeps what staff wrote outside the generated area, moving it down where the tab grows', async () => {
    const { workbook } = await built();
    type(workbook, '財務一覧', 6, 1, '欄外のメモ');
    type(workbook, '財務一覧', 2, 7, '右のメモ');
    await createOfficeHost().write(again(6));
    expect(at(workbook, '財務一覧', 9, 1)).toBe('欄外のメモ');
    expect(at(workbook, '財務一覧', 2, 7)).toBe('右のメモ');
    expect(at(workbook, '財務一覧', 7, 0)).toBe(6);
  });

  it('says where a tab that grows wider writes over what staff wrote beside it', async () => {
    const { workbook } = await built();
    type(workbook, '財務一覧', 2, 4, '右のメモ');
    const tabs = again().tabs.map((tab) => ({ ...tab, columns: [...tab.columns, 10, 10] }));
    const host = createOfficeHost();
    const { remarks } = await host.write({ ...again(), tabs });
    expect(remarks).toEqual(['「財務一覧」の列が増え、すぐ右側に書き込まれていた内容を上書きしました。']);
  });

  it('clears what is left of a larger tab', async () => {
    const { workbook } = await built();
    type(workbook, '財務一覧', 6, 1, '欄外のメモ');
    await createOfficeHost().write(again(1));
    const left = workbook.sheet('財務一覧').cells.within({ top: 3, left: 0, bottom: 20, right: 9 });
    expect(left.filter(({ cell }) => cell.value !== null || cell.formula !== null || cell.link !== null)).toMatchObject([
      { row: 6, column: 1, cell: { value: '欄外のメモ' } },
    ]);
  });

  it.each([1, 3, 6])('can be taken back, %i rows now, as this host wrote it', async (rows) => {
    const { workbook } = openExcel(staffWorkbook);
    const host = createOfficeHost();
    await host.write(everyFeature());
    type(workbook, '財務一覧', 6, 1, '欄外のメモ');
    const before = stateOf(workbook);
    await host.write(again(rows));
    await host.takeBack();
    expect(stateOf(workbook)).toEqual(before);
  });

  it.each([1, 3, 6])('can be taken back, %i rows now, as another session wrote it', async (rows) => {
    const { workbook } = await built();
    type(workbook, '財務一覧', 6, 1, '欄外のメモ');
    const before = stateOf(workbook);
    connect(workbook);
    const host = createOfficeHost();
    await host.write(again(rows));
    await host.takeBack();
    expect(stateOf(workbook)).toEqual(before);
  });
});
