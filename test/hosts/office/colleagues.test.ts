import { createOfficeHost } from '../../../src/hosts/office/office-host';
import type { WritePlan } from '../../../src/workbook/plan';
import { insertRows } from '../../../stand-in/engine/rows';
import type { Workbook } from '../../../stand-in/engine/workbook';
import { everyFeature } from '../../contract/every-feature';
import { cardSheet, staffWorkbook } from '../../contract/staff-workbook';
import { openExcel, type OpenExcel } from './excel';
import { stateOf } from './state';

const again = (rows?: number): WritePlan => ({ ...everyFeature(rows), renames: [], edits: [] });
const noPauses = [0, 1];

const type = (workbook: Workbook, sheet: string, row: number, column: number, value: string | number): void => {
  workbook
    .sheet(sheet)
    .cells.set(row, column, { ...workbook.sheet(sheet).cells.get(row, column), value, formula: null });
};
const at = (workbook: Workbook, sheet: string, row: number, column: number) =>
  workbook.sheet(sheet).cells.get(row, column).value;

/** What a colleague does right after the nth request from now on. */
function after({ session }: OpenExcel, request: number, act: () => void): void {
  let count = 0;
  session.answered = () => {
    count += 1;
    if (count === request) act();
  };
}

/** The requests of a rebuild: what is remembered, what is written, what is fitted. */
const remembering = 2;

describe('what a colleague types between the look and the write', () => {
  it.each([
    ['a tab', '財務一覧', 3, 0],
    ['where the tab is to grow to', '財務一覧', 6, 1],
  ])('stays in %s, and the write is refused naming it', async (_, sheet, row, column) => {
    const excel = openExcel(staffWorkbook);
    await createOfficeHost().write(everyFeature());
    after(excel, remembering, () => type(excel.workbook, sheet, row, column, '同僚のメモ'));
    const before = stateOf(excel.workbook);
    await expect(createOfficeHost(noPauses).write(again(6))).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(at(excel.workbook, sheet, row, column)).toBe('同僚のメモ');
    type(excel.workbook, sheet, row, column, '');
    const cleared = excel.workbook.sheet(sheet).cells;
    if (row === 6) cleared.set(row, column, { value: null, formula: null, style: null, link: null });
    else cleared.set(row, column, { ...cleared.get(row, column), value: 2 });
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  it('stays in a cell that was to be edited', async () => {
    const excel = openExcel(staffWorkbook);
    const edits = [{ sheet: cardSheet, row: 3, column: 1, value: 2500, expected: '2,500' }];
    after(excel, 2, () => type(excel.workbook, cardSheet, 3, 1, 777));
    await expect(createOfficeHost(noPauses).write({ renames: [], tabs: [], edits })).rejects.toMatchObject({
      code: 'changed-meanwhile',
      detail: "'個票''s 施策1'!B4",
    });
    expect(at(excel.workbook, cardSheet, 3, 1)).toBe(777);
  });
});

describe('a tab that two people add', () => {
  const settings = (): WritePlan => ({ renames: [], tabs: again().tabs.slice(0, 1), edits: [] });

  it.each([
    ['before the second looks', 'known', null],
    ['while the second looks', 'known', 1],
  ] as const)('is not written over %s', async (_, __, request) => {
    const excel = openExcel(staffWorkbook);
    const [one, other] = [createOfficeHost(noPauses), createOfficeHost(noPauses)];
    await one.read();
    await other.read();
    if (request === null) await one.write(settings());
    else {
      after(excel, request, () => {
        const sheet = excel.workbook.addSheet('集計');
        sheet.names.push({
          name: '_hyoka',
          formula: `="summary|1|集計|"&ROWS('集計'!$A$1:$B$2)`,
          visible: false,
          comment: '',
        });
        type(excel.workbook, '集計', 0, 0, '同僚の集計');
      });
    }
    await expect(other.write(settings())).rejects.toMatchObject({ code: 'changed-meanwhile', detail: '集計' });
    expect(excel.workbook.sheets.filter(({ name }) => name.startsWith('hyoka'))).toEqual([]);
    expect(at(excel.workbook, '集計', 0, 0)).toBe(request === null ? '集計' : '同僚の集計');
  });

  it("leaves a colleague's sheet of that name, and a colleague's rename, when it is undone", async () => {
    const excel = openExcel(staffWorkbook);
    after(excel, 2, () => {
      excel.workbook.addSheet('集計');
      type(excel.workbook, '集計', 0, 0, '同僚の集計');
      excel.workbook.renameSheet(excel.workbook.sheet('白紙'), '同僚の名前');
    });
    await expect(createOfficeHost(noPauses).write(everyFeature())).rejects.toMatchObject({
      code: 'sheet-name-taken',
      detail: '集計',
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([
      cardSheet,
      '事務事業一覧',
      '作業用',
      '同僚の名前',
      '集計',
    ]);
    expect(at(excel.workbook, '集計', 0, 0)).toBe('同僚の集計');
  });
});

describe('a write that Excel carries out in part', () => {
  it('stands where no more than fittings are refused, and says which', async () => {
    const excel = openExcel(staffWorkbook);
    excel.session.faults.failAtMember('PageLayout.paperSize', 'GeneralException');
    const { remarks } = await createOfficeHost().write(everyFeature());
    expect(remarks).toContain(
      '「集計」の印刷の設定は、Excelが受け付けませんでした。必要なときは手で設定してください。',
    );
    expect(remarks).toHaveLength(3);
    expect(excel.workbook.sheet('集計').charts).toHaveLength(1);
    expect(excel.workbook.sheet('財務一覧').autoFilter).not.toBeNull();
  });

  it('is put back where it was carried out and the answer was lost', async () => {
    const excel = openExcel(staffWorkbook);
    const before = stateOf(excel.workbook);
    excel.session.faults.loseAnswerAtSync(3, 5012);
    await expect(createOfficeHost(noPauses).write(everyFeature())).rejects.toMatchObject({ code: 'busy' });
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  it('is not sent again where its answer alone was too large, but in smaller parts', async () => {
    const excel = openExcel(staffWorkbook);
    excel.session.faults.loseAnswerAtSync(3, 5104);
    await createOfficeHost(noPauses).write(everyFeature());
    const whole = openExcel(staffWorkbook);
    await createOfficeHost().write(everyFeature());
    expect(stateOf(excel.workbook)).toEqual(stateOf(whole.workbook));
  });

  it('is taken back from where taking back stopped half-way', async () => {
    const excel = openExcel(staffWorkbook);
    const before = stateOf(excel.workbook);
    const host = createOfficeHost([0]);
    await host.write(everyFeature());
    excel.session.faults.failAtAction(4, 2, 'GeneralException');
    await expect(host.takeBack()).rejects.toMatchObject({ code: 'not-put-back' });
    await host.takeBack();
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  it('names formulas that name a renamed sheet in a text', async () => {
    const { workbook } = openExcel(staffWorkbook);
    const { renames } = everyFeature();
    const [{ from, to } = { from: '', to: '' }] = renames;
    const type = (row: number, formula: string) =>
      workbook.sheet(from).cells.set(row, 60, { value: 1, formula, style: null, link: null });
    type(70, `=INDIRECT("${from}!A1")`);
    type(71, `='${from}'!A1`);
    type(72, '=INDIRECT("ほか!A1")');
    const host = createOfficeHost();
    await host.read();
    const { remarks } = await host.write(everyFeature());
    expect(remarks).toEqual([expect.stringContaining(`（シート「${to}」のBI71）`)]);
  });

  it('works formulas out where Excel does not by itself, and says so', async () => {
    const excel = openExcel(staffWorkbook);
    excel.workbook.calculationMode = 'Manual';
    const { remarks } = await createOfficeHost().write(everyFeature());
    expect(remarks).toEqual([expect.stringContaining('計算方法が「手動」のため')]);
    expect(excel.session.counters.calls['Application.calculate']).toBe(1);
  });
});

describe('a colleague who changes sheets in the moment of a look or a write', () => {
  it('renames a tab that formulas name: what is put back names it as it is called by then', async () => {
    const other = openExcel(staffWorkbook);
    await createOfficeHost().write(everyFeature());
    other.workbook.renameSheet(other.workbook.sheet('財務一覧'), '財務 改');
    const expected = stateOf(other.workbook);

    const here = openExcel(staffWorkbook);
    await createOfficeHost().write(everyFeature());
    const plan = again();
    const grown = { ...plan, tabs: plan.tabs.map((tab) => ({ ...tab, rows: [...tab.rows, ...tab.rows.slice(-1)] })) };
    after(here, remembering, () => here.workbook.renameSheet(here.workbook.sheet('財務一覧'), '財務 改'));
    await expect(createOfficeHost(noPauses).write(grown)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(stateOf(here.workbook)).toEqual(expected);
  });

  it('inserts a row after the sheets were measured: they are read anew', async () => {
    const excel = openExcel(staffWorkbook);
    after(excel, 2, () => insertRows(excel.workbook, excel.workbook.sheet(cardSheet), 1, 1));
    const { sheets } = await createOfficeHost().read();
    const card = sheets.find(({ name }) => name === cardSheet);
    expect(card?.cells.map(({ row, column, value }) => [row, column, value])).toContainEqual([3, 0, '事業費']);
    expect(excel.session.counters.syncs.length).toBe(6);
  });

  it('goes on inserting rows: the look gives up, and says that Excel is busy', async () => {
    const excel = openExcel(staffWorkbook);
    excel.session.answered = () => insertRows(excel.workbook, excel.workbook.sheet(cardSheet), 1, 1);
    await expect(createOfficeHost().read()).rejects.toMatchObject({ code: 'busy' });
  });
});

describe('two writes of ours at once', () => {
  /** The list of 事務事業一覧 with these rows of `again()`: the last ones are left out. */
  const shorter = (by: number): WritePlan => {
    const tabs = again().tabs.filter(({ kind }) => kind === 'list');
    return { ...again(), tabs: tabs.map((tab) => ({ ...tab, rows: tab.rows.slice(0, -by), validations: [] })) };
  };

  it('the later one is refused, and does nothing, though what both keep is alike', async () => {
    const excel = openExcel(staffWorkbook);
    await createOfficeHost().write(everyFeature());
    let early: unknown = null;
    const [one, other] = [createOfficeHost(noPauses), createOfficeHost(noPauses)];
    let isDone = (): void => undefined;
    const written = new Promise<void>((resolve) => (isDone = resolve));
    const answer = excel.session.answer.bind(excel.session);
    let count = 0;
    excel.session.answer = async (body, flags) => {
      const reply = await answer(body, flags);
      count += 1;
      if (count !== remembering) return reply;
      // The other one has remembered the tab, and writes next.
      await one.write(shorter(2));
      early = stateOf(excel.workbook);
      isDone();
      return reply;
    };
    await expect(other.write(shorter(1))).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await written;
    expect(early).not.toBeNull();
    expect(stateOf(excel.workbook)).toEqual(early);
  });

  it('rows that are gone since a tab was read are noticed', async () => {
    openExcel(staffWorkbook);
    await createOfficeHost().write(everyFeature());
    const reader = createOfficeHost(noPauses);
    await reader.read();
    await createOfficeHost().write(shorter(2));
    await expect(reader.write(shorter(1))).rejects.toMatchObject({ code: 'changed-meanwhile', detail: '事務事業一覧' });
  });
});
