import { createOfficeHost } from '../../../src/hosts/office/office-host';
import type { WritePlan } from '../../../src/workbook/plan';
import type { Sheet } from '../../../stand-in/engine/sheet';
import { newTable } from '../../../stand-in/engine/table';
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

function never(): never {
  throw new Error('there is no filter');
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

  it('types what names a tab that is set aside: as it stands, it would name that one from then on', async () => {
    const { workbook } = await built();
    const formula = () => workbook.sheet('集計').cells.get(2, 1).formula;
    const before = formula();
    await createOfficeHost().write({ ...again(), renames: [{ from: '財務一覧', to: '財務一覧(元)' }] });
    expect(before).toContain('財務一覧');
    expect(formula()).toBe(before);
  });

  it('leaves rows alone that hold what they shall, in a tab that looks as it shall', async () => {
    const { workbook, session } = await built();
    await createOfficeHost().write(again(1_300));
    const whole = session.counters.syncs.at(-2)?.request ?? 0;
    session.counters.reset();
    const { cells } = workbook.sheet('財務一覧');
    cells.set(700, 0, { ...cells.get(700, 0), value: '手直し' });
    const before = stateOf(workbook);
    const host = createOfficeHost();
    await host.write(again(1_300));
    expect(at(workbook, '財務一覧', 700, 0)).toBe(699);
    expect(session.counters.syncs.at(-2)?.request).toBeLessThan(0.6 * whole);
    await host.takeBack();
    expect(stateOf(workbook)).toEqual(before);
  });

  it.each([
    ['another fill', { fill: '#FFCC00' }],
    ['another number format', { format: '0.00' }],
    ['no lines', { top: undefined, bottom: undefined, left: undefined, right: undefined }],
  ])('gives a cell that staff gave %s its look again', async (_, style) => {
    const { workbook } = await built();
    const before = stateOf(workbook);
    workbook.sheet('財務一覧').restyle({ top: 2, left: 2, bottom: 2, right: 2 }, () => style);
    await createOfficeHost().write(again());
    expect(stateOf(workbook)).toEqual(before);
  });

  it('is not taken back over a cell of an untouched row that staff have changed since', async () => {
    const { workbook } = await built();
    const host = createOfficeHost();
    await host.write(again());
    type(workbook, '財務一覧', 3, 0, '手直し');
    await expect(host.takeBack()).rejects.toMatchObject({ code: 'changed-since-written', detail: '財務一覧' });
  });

  it('finds the few cells of a large tab whose look staff have changed in few requests', async () => {
    const { workbook, session } = openExcel(staffWorkbook);
    const host = createOfficeHost();
    await host.write(everyFeature(2_000));
    workbook.sheet('財務一覧').restyle({ top: 900, left: 0, bottom: 900, right: 3 }, () => ({ fontSize: 14 }));
    const before = stateOf(workbook);
    session.counters.reset();
    await host.write(again(2_000));
    expect(session.counters.syncs.map(({ answer }) => answer).reduce((sum, answer) => sum + answer)).toBeLessThan(
      1_650_000,
    );
    await host.takeBack();
    expect(stateOf(workbook)).toEqual(before);
  });

  it('takes three requests once it has read where the tabs stand, else four', async () => {
    const { session } = await built();
    session.counters.reset();
    const host = createOfficeHost();
    await host.write(again());
    expect(session.counters.syncs).toHaveLength(4);
    await host.read();
    session.counters.reset();
    await host.write(again());
    expect(session.counters.syncs).toHaveLength(3);
  });

  it('finds a tab that has been made larger since it was read', async () => {
    const { workbook } = await built();
    const host = createOfficeHost();
    await host.read();
    await createOfficeHost().write(again(6));
    const before = stateOf(workbook);
    await host.write(again(1));
    await host.takeBack();
    expect(stateOf(workbook)).toEqual(before);
  });

  it('is refused where staff have filled in since what is carried over from the list that was read', async () => {
    const { workbook } = await built();
    const host = createOfficeHost();
    await host.read();
    type(workbook, '事務事業一覧', 3, 2, '8.9');
    const before = stateOf(workbook);
    await expect(host.write(again())).rejects.toMatchObject({ code: 'changed-meanwhile', detail: "'事務事業一覧'!C4" });
    expect(stateOf(workbook)).toEqual(before);
    await host.read();
    await host.write(again());
  });

  it('is not refused for what staff have typed into a tab that nobody reads', async () => {
    const { workbook } = await built();
    const host = createOfficeHost();
    await host.read();
    type(workbook, '財務一覧', 3, 0, '手直し');
    await host.write(again());
    expect(at(workbook, '財務一覧', 3, 0)).toBe(2);
  });

  it('keeps staff formulas that point into a tab alive', async () => {
    const { workbook } = await built();
    type(workbook, '白紙', 0, 0, '=集計!B3');
    await createOfficeHost().write(again(5));
    expect(at(workbook, '白紙', 0, 0)).toBe(300);
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

  it('is refused where a tab would grow wider over what staff wrote beside it', async () => {
    const { workbook } = await built();
    type(workbook, '財務一覧', 2, 5, '右のメモ');
    const before = stateOf(workbook);
    const tabs = again().tabs.map((tab) => ({ ...tab, columns: [...tab.columns, 10, 10] }));
    const refused = createOfficeHost().write({ ...again(), tabs });
    await expect(refused).rejects.toMatchObject({ code: 'in-the-way', detail: '財務一覧!F3' });
    expect(stateOf(workbook)).toEqual(before);
  });

  it('grows wider beside what stands further off', async () => {
    const { workbook } = await built();
    type(workbook, '財務一覧', 2, 6, '右のメモ');
    const tabs = again().tabs.map((tab) => ({ ...tab, columns: [...tab.columns, 10, 10] }));
    await createOfficeHost().write({ ...again(), tabs });
    expect(at(workbook, '財務一覧', 2, 6)).toBe('右のメモ');
  });

  it('shows the rows that staff have filtered away, and takes back to shown rows of their former height', async () => {
    const { workbook } = await built();
    const sheet = workbook.sheet('財務一覧');
    const before = stateOf(workbook);
    // Excel calls a hidden row 0 points high.
    for (const row of [3, 4]) sheet.setBand('rows', row, { hidden: true, size: 0 });
    Object.assign(sheet.autoFilter ?? {}, { columns: [0], hiddenRows: [3, 4] });
    const host = createOfficeHost();
    expect((await host.write(again(5))).remarks).toEqual(['「財務一覧」の絞り込みを解除しました。']);
    expect([3, 4].map((row) => sheet.band('rows', row))).toMatchObject([
      { hidden: false, size: null },
      { hidden: false, size: null },
    ]);
    expect(await host.takeBack()).toEqual([expect.stringContaining('絞り込みは元に戻りません')]);
    expect(stateOf(workbook)).toEqual(before);
  });

  describe('over a table that an earlier version made', () => {
    /** As it stood: a table in the place of the filter, and what staff have pointed at it. */
    async function withTable(name = 'hyoka_finance'): Promise<OpenExcel> {
      const excel = await built();
      const sheet = excel.workbook.sheet('財務一覧');
      const { area } = sheet.autoFilter ?? never();
      sheet.autoFilter = null;
      sheet.tables.push({
        ...newTable(excel.workbook.newId(), name, area),
        style: 'TableStyleLight1',
        showBandedRows: false,
      });
      return excel;
    }

    it.each(['hyoka_finance', 'hyoka_finance14'])(
      'turns %s into a range, and every amount is its own',
      async (name) => {
        const { workbook } = await withTable(name);
        const sheet = workbook.sheet('財務一覧');
        const before = stateOf(workbook);
        const host = createOfficeHost();
        await host.write(again(6));
        expect(sheet.tables).toEqual([]);
        expect(sheet.autoFilter?.area.bottom).toBe(7);
        expect([2, 3, 4].map((row) => at(workbook, '財務一覧', row, 2))).toEqual([100, 200, 300]);
        await host.takeBack();
        if (name === 'hyoka_finance') expect(stateOf(workbook)).toEqual(before);
      },
    );

    it('keeps it where a formula of staff names it, and puts back what Excel then fills by itself', async () => {
      const { workbook } = await withTable();
      const other = workbook.sheet('白紙');
      other.cells.set(0, 0, { value: 3, formula: '=ROWS(hyoka_finance[番号])', style: null, link: null });
      const before = stateOf(workbook);
      const host = createOfficeHost();
      await host.read();
      await expect(host.write(again(6))).rejects.toMatchObject({ code: 'written-otherwise', detail: "'財務一覧'!C3" });
      expect(stateOf(workbook)).toEqual(before);
    });
  });

  it('turns a table that staff made of its rows into a range, and names one that reaches out of them', async () => {
    const { workbook } = await built();
    const sheet = workbook.sheet('財務一覧');
    sheet.autoFilter = null;
    sheet.tables.push(newTable(workbook.newId(), 'テーブル1', { top: 1, left: 0, bottom: 4, right: 3 }));
    const { remarks } = await createOfficeHost().write(again(5));
    expect(remarks).toEqual(['「財務一覧」に手で作られたテーブル「テーブル1」は、普通の範囲に戻しました。']);
    expect(sheet.tables).toEqual([]);
    sheet.autoFilter = null;
    sheet.tables.push(newTable(workbook.newId(), 'テーブル2', { top: 1, left: 0, bottom: 9, right: 3 }));
    await expect(createOfficeHost().write(again(6))).rejects.toMatchObject({
      code: 'in-the-way',
      detail: '財務一覧のテーブル「テーブル2」',
    });
  });

  it('clears what is left of a larger tab', async () => {
    const { workbook } = await built();
    type(workbook, '財務一覧', 6, 1, '欄外のメモ');
    await createOfficeHost().write(again(1));
    const left = workbook.sheet('財務一覧').cells.within({ top: 3, left: 0, bottom: 20, right: 9 });
    expect(left.filter(({ cell }) => cell.value !== null || cell.formula !== null || cell.link !== null)).toMatchObject(
      [{ row: 6, column: 1, cell: { value: '欄外のメモ' } }],
    );
  });

  it('leaves what stands in the corner between its former and its new area, also when it is taken back', async () => {
    const { workbook } = openExcel(staffWorkbook);
    const host = createOfficeHost();
    await host.write(everyFeature(6));
    type(workbook, '財務一覧', 6, 4, '角のメモ');
    workbook.sheet('財務一覧').restyle({ top: 6, left: 4, bottom: 6, right: 4 }, () => ({ fill: '#FFCC00' }));
    workbook.sheet('財務一覧').setBand('columns', 4, { size: 90 });
    const before = stateOf(workbook);
    const wider = again(3)
      .tabs.filter(({ name }) => name === '財務一覧')
      .map((tab) => ({ ...tab, columns: [...tab.columns, 10] }));
    await host.write({ ...again(3), tabs: wider });
    expect(workbook.sheet('財務一覧').cells.get(6, 4)).toMatchObject({ value: '角のメモ', style: { fill: '#FFCC00' } });
    await host.takeBack();
    expect(stateOf(workbook)).toEqual(before);
  });

  it.each([
    ['below a tab that has become shorter', 1, 6, 0],
    ['beside rows that were added above what staff wrote below', 6, 5, 4],
  ])('is not taken back over what staff have written since %s', async (_, rows, row, column) => {
    const { workbook } = openExcel(staffWorkbook);
    const host = createOfficeHost();
    await host.write(everyFeature(rows === 1 ? 6 : 3));
    type(workbook, '財務一覧', 9, 0, '下のメモ');
    await host.write(again(rows));
    type(workbook, '財務一覧', row, column, '後のメモ');
    const before = stateOf(workbook);
    await expect(host.takeBack()).rejects.toMatchObject({ code: 'changed-since-written', detail: '財務一覧' });
    expect(stateOf(workbook)).toEqual(before);
  });

  describe.each(['this', 'another'] as const)('a large tab that %s session wrote', (session) => {
    it.each([
      ['as it was', 1_300, () => undefined],
      ['with other rows', 1_290, () => undefined],
      ['with cells that staff recoloured', 1_300, recolour],
      ['with lines that staff took away', 1_300, takeLinesAway],
      ['with rows that staff sorted', 1_300, swapRows],
    ] as const)('can be taken back %s', async (_, rows, spoil) => {
      const { workbook } = openExcel(staffWorkbook);
      const host = createOfficeHost();
      await host.write(everyFeature(1_300));
      spoil(workbook.sheet('財務一覧'));
      const before = stateOf(workbook);
      if (session === 'another') connect(workbook);
      const later = session === 'this' ? host : createOfficeHost();
      await later.write(again(rows));
      await later.takeBack();
      expect(stateOf(workbook)).toEqual(before);
    });
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

function recolour(sheet: Sheet): void {
  sheet.restyle({ top: 300, left: 1, bottom: 301, right: 2 }, () => ({ fill: '#FFCC00', bold: true }));
}

function takeLinesAway(sheet: Sheet): void {
  sheet.restyle({ top: 300, left: 0, bottom: 310, right: 3 }, () => ({
    top: undefined,
    bottom: undefined,
    left: undefined,
    right: undefined,
  }));
}

function swapRows(sheet: Sheet): void {
  for (const column of [0, 1, 2, 3]) {
    const [one, other] = [sheet.cells.get(100, column), sheet.cells.get(200, column)];
    sheet.cells.set(100, column, other);
    sheet.cells.set(200, column, one);
  }
}
