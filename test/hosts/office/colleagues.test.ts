import { createOfficeHost } from '../../../src/hosts/office/office-host';
import type { WritePlan } from '../../../src/workbook/plan';
import { wholeSheet } from '../../../stand-in/engine/limits';
import { deleteRows, insertRows } from '../../../stand-in/engine/rows';
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

describe('what a colleague does to a list of staff that the first build sets aside', () => {
  const [reading, remembered, list] = [3, 4, '事務事業一覧'];

  /** A pane that reads the workbook and builds, and what the colleague does after a request of it. */
  async function meet(request: number, act: (excel: OpenExcel) => void): Promise<OpenExcel> {
    const excel = openExcel(staffWorkbook);
    after(excel, request, () => act(excel));
    const host = createOfficeHost(noPauses);
    await host.read();
    const built = host.write({ ...everyFeature(), edits: [] });
    await expect(built).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await expect(built).rejects.toThrow(list);
    expect(excel.session.failures).toEqual([]);
    return excel;
  }
  const types = ({ workbook }: OpenExcel): void => type(workbook, list, 1, 0, 7);

  it.each([
    ['between reading and looking', reading, types],
    ['between looking and writing', remembered, types],
    ['below it, between reading and looking', reading, ({ workbook }) => type(workbook, list, 2, 0, 8)],
    ['below it, between looking and writing', remembered, ({ workbook }) => type(workbook, list, 2, 0, 8)],
  ] satisfies [string, number, (excel: OpenExcel) => void][])(
    'typed %s stops the build, which leaves all as it was',
    async (_, request, act) => {
      const expected = openExcel(staffWorkbook);
      act(expected);
      const excel = await meet(request, act);
      expect(stateOf(excel.workbook)).toEqual(stateOf(expected.workbook));
    },
  );

  it('does not stop an edit of ours on that list', async () => {
    openExcel(staffWorkbook);
    const host = createOfficeHost(noPauses);
    await host.read();
    await expect(host.write(everyFeature())).resolves.toMatchObject({ remarks: [] });
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
  /** The action of the request for fittings that gives the chart its name. */
  async function actionOfNaming(): Promise<number> {
    const { workbook, session } = openExcel(staffWorkbook);
    const next = session.faults.next.bind(session.faults);
    let naming = 0;
    session.faults.next = () => {
      const planned = next();
      return {
        ...planned,
        beforeAction: (action) => {
          planned.beforeAction(action);
          if (workbook.findSheet('集計')?.charts.length === 0) naming = action + 1;
        },
      };
    };
    await createOfficeHost().write(everyFeature());
    return naming;
  }

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

  it('tells of a chart that was added and not named', async () => {
    const naming = await actionOfNaming();
    const excel = openExcel(staffWorkbook);
    excel.session.faults.failAtAction(4, naming, 'GeneralException');
    const { remarks } = await createOfficeHost().write(everyFeature());
    expect(remarks).toEqual([expect.stringContaining('「集計」に、書き込んでいる間に新しいグラフが加わりました。')]);
    expect(excel.workbook.sheet('集計').charts).toHaveLength(2);
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
    const host = createOfficeHost();
    const { remarks } = await host.write(everyFeature());
    expect(remarks).toEqual([expect.stringContaining('計算方法が「手動」のため')]);
    expect(excel.session.counters.calls['Application.calculate']).toBe(1);
    await host.takeBack();
    expect(excel.session.counters.calls['Application.calculate']).toBe(2);
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

describe('a colleague who moves rows of a tab while it is built again', () => {
  const finance = (workbook: Workbook) => workbook.sheet('財務一覧');

  /** A tab that was built, and is as it shall be: building it again types nothing into it. */
  async function built(): Promise<OpenExcel> {
    const excel = openExcel(staffWorkbook);
    await createOfficeHost().write(everyFeature());
    return excel;
  }

  it.each([
    ['inserts a row', (workbook: Workbook) => insertRows(workbook, finance(workbook), 2, 1)],
    ['deletes a row', (workbook: Workbook) => deleteRows(workbook, finance(workbook), 2, 1)],
  ])('%s after the tab was remembered: nothing is done, and the tab is named', async (_, act) => {
    const excel = await built();
    let moved: unknown = null;
    after(excel, remembering, () => {
      act(excel.workbook);
      excel.workbook.calculator.settle();
      moved = stateOf(excel.workbook);
    });
    await expect(createOfficeHost(noPauses).write(again())).rejects.toMatchObject({
      code: 'changed-meanwhile',
      detail: '財務一覧',
    });
    expect(moved).not.toBeNull();
    expect(stateOf(excel.workbook)).toEqual(moved);
  });

  it('inserts a row after its cells were written: staff are told, and building again mends it', async () => {
    const expected = await built();
    insertRows(expected.workbook, finance(expected.workbook), 2, 1);
    await createOfficeHost().write(again());

    const excel = await built();
    after(excel, remembering + 1, () => insertRows(excel.workbook, finance(excel.workbook), 2, 1));
    const { remarks } = await createOfficeHost().write(again());
    expect(remarks).toEqual([expect.stringContaining('「財務一覧」は、書き込んでいる間に行か列が動いたため')]);
    expect(stateOf(excel.workbook)).not.toEqual(stateOf(expected.workbook));
    expect((await createOfficeHost().write(again())).remarks).toEqual([]);
    expect(stateOf(excel.workbook)).toEqual(stateOf(expected.workbook));
  });

  it('inserts a row above one whose height is to be set: none is', async () => {
    const excel = openExcel(staffWorkbook);
    const { rows } = excel.workbook.sheet(cardSheet);
    const heights = [{ sheet: cardSheet, row: 3, height: 60, expected: 18.75 }];
    after(excel, 1, () => insertRows(excel.workbook, excel.workbook.sheet(cardSheet), 1, 1));
    await expect(createOfficeHost(noPauses).write({ renames: [], tabs: [], edits: [], heights })).rejects.toMatchObject(
      { code: 'changed-meanwhile' },
    );
    expect([...rows.values()].filter(({ size }) => size === 60)).toEqual([]);
  });
});

describe('a colleague who renames or deletes sheets while a build is taken back', () => {
  const rename =
    (from: string) =>
    ({ workbook }: OpenExcel): void =>
      workbook.renameSheet(workbook.sheet(from), '同僚の名前');

  it.each([
    [4, rename('集計'), '「集計」は、別の人が「同僚の名前」という名前に変えていましたが、削除しました。'],
    [3, rename('集計'), '「集計」が見つかりませんでした。別の名前に変えられている場合は'],
    [
      4,
      rename('事務事業一覧(元)'),
      '別の人が「同僚の名前」という名前に変えていたシートの名前を、元の「事務事業一覧」に',
    ],
    [3, rename('事務事業一覧(元)'), '「事務事業一覧(元)」は、別の人が「同僚の名前」という名前に変えたため'],
    [
      3,
      ({ workbook }: OpenExcel) => workbook.deleteSheet(workbook.sheet('事務事業一覧(元)')),
      '「事務事業一覧(元)」が見つからないため、元の「事務事業一覧」に戻せませんでした。',
    ],
  ])('after request %i: it is said', async (request, act, said) => {
    const excel = openExcel(staffWorkbook);
    const host = createOfficeHost(noPauses);
    await host.write(everyFeature());
    after(excel, request, () => act(excel));
    expect(await host.takeBack()).toEqual([expect.stringContaining(said)]);
  });
});

describe('a colleague who renames or deletes sheets while a build over tabs that stood there is taken back', () => {
  /** Takes a second build back, in which every tab is drawn anew; `meanwhile` goes in after a request of that. */
  async function takenBack(meanwhile?: (excel: OpenExcel) => void, request = 0) {
    const excel = openExcel(staffWorkbook);
    const host = createOfficeHost(noPauses);
    await host.write(everyFeature());
    const plan = again();
    await host.write({
      ...plan,
      tabs: plan.tabs.map((tab) => ({ ...tab, rows: [...tab.rows, ...tab.rows.slice(-1)] })),
    });
    if (meanwhile) after(excel, request, () => meanwhile(excel));
    return { excel, told: await host.takeBack() };
  }
  const rename =
    (name: string) =>
    ({ workbook }: OpenExcel): void =>
      workbook.renameSheet(workbook.sheet(name), '同僚の 名前');
  const remove =
    (name: string) =>
    ({ workbook }: OpenExcel): void =>
      workbook.deleteSheet(workbook.sheet(name));

  it('a tab is renamed just before it is looked at: all is as if that had come later', async () => {
    const { excel: expected } = await takenBack();
    rename('財務一覧')(expected);
    const { excel, told } = await takenBack(rename('財務一覧'), 3);
    expect(told).toEqual([]);
    expect(stateOf(excel.workbook)).toEqual(stateOf(expected.workbook));
  });

  it.each([
    ['財務一覧', '元に戻している間に、別の人が「財務一覧」を「同僚の 名前」という名前に変えました。'],
    [cardSheet, `元に戻している間に、別の人が「${cardSheet}」を「同僚の 名前」という名前に変えました。`],
  ])('%s is renamed in the moment in which it is drawn: it is said, and nothing else', async (name, said) => {
    expect((await takenBack(rename(name), 4)).told).toEqual([expect.stringContaining(said)]);
  });

  it.each([3, 4])(
    'a sheet that formulas name is deleted after request %i: it is said, and nothing else',
    async (request) => {
      expect((await takenBack(remove(cardSheet), request)).told).toEqual([
        expect.stringContaining(`「${cardSheet}」が削除されているため`),
      ]);
    },
  );

  it('a tab is deleted: it is said that it is not put back', async () => {
    expect((await takenBack(remove('事務事業一覧'), 3)).told).toContainEqual(
      expect.stringContaining('「事務事業一覧」が見つからないため、元の内容に戻せませんでした。'),
    );
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

  it.each([1, 2])('the earlier one stops where the later one begins after its request %i', async (request) => {
    const excel = openExcel(staffWorkbook);
    await createOfficeHost().write(everyFeature());
    excel.session.faults.payloadLimit = 21_000;
    const sheet = excel.workbook.sheet('財務一覧');
    const answer = excel.session.answer.bind(excel.session);
    let written = 0;
    excel.session.answer = async (body, flags) => {
      const reply = await answer(body, flags);
      if ('body' in reply && body.includes('"hyoka-')) written += 1;
      if (written === request) {
        written += 1;
        excel.session.faults.payloadLimit = 5_000_000;
        // As another write of ours leaves the tab.
        for (const key of sheet.customProperties.keys()) sheet.customProperties.delete(key);
        sheet.customProperties.set('hyoka', 'another|');
        sheet.customProperties.set('hyoka-another', '1');
        for (const { row, column } of sheet.cells.within(wholeSheet))
          type(excel.workbook, '財務一覧', row, column, '別');
      }
      return reply;
    };
    await expect(createOfficeHost(noPauses).write(again(60))).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(new Set(sheet.cells.within(wholeSheet).map(({ cell }) => cell.value))).toEqual(new Set(['別']));
  });

  describe.each([
    ['was added', false],
    ['was drawn anew', true],
  ])('what %s', (_, isRebuilt) => {
    // Of taking back: what stands is asked in three requests, and looked at once more before it is taken back.
    it.each([1, 2, 3, 4])('is not taken back where another pane has drawn it after request %i', async (request) => {
      const excel = openExcel(staffWorkbook);
      const one = createOfficeHost(noPauses);
      await one.write(everyFeature());
      if (isRebuilt) await one.write(again(4));
      const answer = excel.session.answer.bind(excel.session);
      let [count, early] = [0, null as unknown];
      excel.session.answer = async (body, flags) => {
        const reply = await answer(body, flags);
        count += 1;
        if (count !== request) return reply;
        await createOfficeHost(noPauses).write(again(2));
        early = stateOf(excel.workbook);
        return reply;
      };
      await expect(one.takeBack()).rejects.toMatchObject({ code: 'changed-since-written' });
      expect(early).not.toBeNull();
      expect(stateOf(excel.workbook)).toEqual(early);
    });
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
