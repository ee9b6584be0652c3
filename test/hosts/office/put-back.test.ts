import { createOfficeHost } from '../../../src/hosts/office/office-host';
import type { WritePlan } from '../../../src/workbook/plan';
import type { Sheet } from '../../../stand-in/engine/sheet';
import { newTable } from '../../../stand-in/engine/table';
import type { Faults } from '../../../stand-in/protocol/faults';
import type { StylePatch } from '../../../stand-in/engine/style';
import { everyFeature } from '../../contract/every-feature';
import { staffWorkbook } from '../../contract/staff-workbook';
import { openExcel, type OpenExcel } from './excel';
import { stateOf } from './state';

/** Rows more than before: every tab is drawn anew, looks and all. */
const again = (rows?: number): WritePlan => ({ ...everyFeature(rows), renames: [], edits: [] });
const noPauses = [0, 1];

async function built(rows?: number): Promise<OpenExcel> {
  const excel = openExcel(staffWorkbook);
  await createOfficeHost().write(everyFeature(rows));
  return excel;
}

const restyle = (sheet: Sheet, row: number, column: number, style: StylePatch): void =>
  sheet.restyle({ top: row, left: column, bottom: row, right: column }, () => style);
const thick = { style: 'Continuous', weight: 'Thick', color: '#FF0000' };

/** What staff may do to a tab of ours beside typing. */
const byStaff: Readonly<Record<string, (sheet: Sheet) => void>> = {
  italics: (sheet) => restyle(sheet, 2, 0, { italic: true }),
  'a strike': (sheet) => restyle(sheet, 2, 1, { strikethrough: true }),
  'another font': (sheet) => restyle(sheet, 3, 0, { fontName: 'MS 明朝', fontSize: 14 }),
  'a double line below a text': (sheet) => restyle(sheet, 3, 1, { underline: 'Double' }),
  'one thick red line': (sheet) => restyle(sheet, 3, 1, { bottom: thick }),
  'a thick box': (sheet) => restyle(sheet, 2, 0, { top: thick, bottom: thick, left: thick, right: thick }),
  'no line on one side': (sheet) => restyle(sheet, 2, 0, { left: undefined }),
  'a line through a cell': (sheet) => restyle(sheet, 2, 0, { diagonalUp: thick }),
  'formulas that are hidden': (sheet) => restyle(sheet, 2, 0, { formulaHidden: true }),
  'cells that are not locked': (sheet) => restyle(sheet, 2, 0, { locked: false }),
  'texts that are turned, shrunk, spread': (sheet) => {
    restyle(sheet, 2, 0, { turned: 90 });
    restyle(sheet, 2, 1, { shrink: true });
    restyle(sheet, 3, 0, { horizontal: 'Distributed' });
  },
  'a validation inside': (sheet) => {
    const area = { top: 2, left: 1, bottom: 3, right: 1 };
    sheet.validations = [
      {
        area,
        rule: { wholeNumber: { formula1: 1, operator: 'GreaterThan' } },
        ignoreBlanks: false,
        errorAlert: {},
        prompt: {},
      },
    ];
  },
  'other panes': (sheet) => {
    sheet.frozen = { rows: 0, columns: 2 };
  },
  'another page': (sheet) => {
    Object.assign(sheet.pageLayout, {
      orientation: 'Portrait',
      paperSize: 'A3',
      zoom: { scale: 70 },
      centerVertically: true,
    });
    sheet.pageLayout.margins.leftMargin = 99;
    sheet.pageLayout.texts.centerHeader = '部外秘';
    sheet.pageLayout.titleRows = { top: 0, left: 0, bottom: 0, right: 16_383 };
    sheet.pageLayout.printArea = { top: 0, left: 0, bottom: 3, right: 1 };
  },
  'page breaks of their own': (sheet) => {
    sheet.rowBreaks = [2, 3];
    sheet.columnBreaks = [1];
  },
  'no charts': (sheet) => {
    sheet.charts.length = 0;
  },
  'a hidden row': (sheet) => sheet.setBand('rows', sheet.usedArea(true)?.bottom ?? 0, { hidden: true }),
};

describe.each(['財務一覧', '集計', '事務事業一覧'])('on %s, which staff gave', (name) => {
  it.each(Object.keys(byStaff))('%s, has it again once the build is taken back', async (what) => {
    const { workbook, session } = await built();
    byStaff[what]?.(workbook.sheet(name));
    const before = stateOf(workbook);
    const host = createOfficeHost();
    await host.write(again(6));
    expect(stateOf(workbook)).not.toEqual(before);
    expect(await host.takeBack()).toEqual([]);
    expect(stateOf(workbook)).toEqual(before);
    expect(session.failures).toEqual([]);
  });

  it('all that, has it still where the build fails part-way', async () => {
    const { workbook, session } = await built();
    for (const give of Object.values(byStaff)) give(workbook.sheet(name));
    const before = stateOf(workbook);
    // Cells of one column whose validations differ are asked about once more.
    session.faults.failAtAction(4, 60, 'GeneralException');
    await expect(createOfficeHost(noPauses).write(again(6))).rejects.toMatchObject({ code: 'unknown', remarks: [] });
    expect(stateOf(workbook)).toEqual(before);
    expect(session.failures).toEqual([]);
  });
});

describe('undoing that Excel breaks off, or leaves unanswered', () => {
  // What stands is asked in three requests, and looked at once more.
  it.each([
    ['at its cells, which stand', (faults: Faults) => faults.loseAnswerAtSync(5, 5012)],
    ['between two tabs', (faults: Faults) => faults.failAtAction(5, 250, 'GeneralException')],
    ['at its fittings', (faults: Faults) => faults.loseAnswerAtSync(6, 5012)],
  ])('%s: all is taken back, fittings too', async (_, plant) => {
    const { workbook, session } = await built();
    const before = stateOf(workbook);
    const host = createOfficeHost(noPauses);
    await host.write(again(6));
    plant(session.faults);
    expect(await host.takeBack()).toEqual([]);
    expect(stateOf(workbook)).toEqual(before);
  });

  it('goes on with fittings where it stopped half-way, once staff ask again', async () => {
    const { workbook, session } = await built();
    const before = stateOf(workbook);
    const host = createOfficeHost(noPauses);
    await host.write(again(6));
    session.faults.loseAnswerAtSync(5, 5012);
    session.faults.failAtSync(6, 5012);
    await expect(host.takeBack()).rejects.toMatchObject({ code: 'not-put-back' });
    expect(await host.takeBack()).toEqual([]);
    expect(stateOf(workbook)).toEqual(before);
  });

  it('at its cells, once a write has failed: the write is put back, fittings too', async () => {
    const { workbook, session } = await built();
    const before = stateOf(workbook);
    const answer = session.answer.bind(session);
    let isPutBack = false;
    session.answer = async (body, flags) => {
      const reply = await answer(body, flags);
      // The write goes through, and cannot be told from one that Excel broke off at its last action.
      if (!isPutBack && body.includes('"hyoka-')) {
        isPutBack = true;
        session.faults.loseAnswerAtSync(2, 5012);
        throw new Error('the connection is lost');
      }
      return reply;
    };
    await expect(createOfficeHost(noPauses).write(again(6))).rejects.toMatchObject({ code: 'unknown' });
    expect(stateOf(workbook)).toEqual(before);
  });
});

describe('what is not remembered is said', () => {
  it.each([
    'italics',
    'a strike',
    'another font',
    'one thick red line',
    'a thick box',
    'a line through a cell',
    'cells that are not locked',
    'a hidden row',
  ])('of a large tab: %s', async (what) => {
    const { workbook } = await built(1_300);
    byStaff[what]?.(workbook.sheet('財務一覧'));
    const host = createOfficeHost();
    await host.write(again(1_200));
    expect(await host.takeBack()).toEqual([expect.stringContaining('「財務一覧」の手で付けた書体・斜体')]);
  });

  it.each([
    ['a conditional format', 5, '手で付けた条件付き書式'],
    ['a conditional format', 1_300, '手で付けた条件付き書式'],
    ['a text struck out in part', 5, '文字の一部に手で付けた書式'],
  ])('%s of a tab of %i rows', async (what, rows, said) => {
    const { workbook } = await built(rows);
    const sheet = workbook.sheet('財務一覧');
    const runs = [
      { text: 'あ', look: { strikethrough: true } },
      { text: 'い', look: null },
    ];
    if (what === 'a conditional format') sheet.conditionalFormats = [{ top: 2, left: 2, bottom: 4, right: 2 }];
    else sheet.cells.set(2, 1, { ...sheet.cells.get(2, 1), value: 'あい', formula: null, runs });
    const host = createOfficeHost();
    await host.write(again(rows + 1));
    expect(await host.takeBack()).toEqual([expect.stringContaining(`「財務一覧」の${said}は、元どおりでない`)]);
  });

  it('of a large tab: a link in a column without links', async () => {
    const { workbook } = await built(1_300);
    const sheet = workbook.sheet('財務一覧');
    sheet.cells.set(9, 3, { ...sheet.cells.get(9, 3), link: { address: 'https://example.jp/' } });
    restyle(sheet, 9, 3, { color: '#0563C1', underline: 'Single' });
    const host = createOfficeHost();
    await host.write(again(1_200));
    expect(await host.takeBack()).toEqual([expect.stringContaining('「財務一覧」の手で付けたリンクは')]);
  });

  it('of a large tab whose font staff changed in a whole column', async () => {
    const { workbook } = await built(1_300);
    workbook.sheet('財務一覧').restyle({ top: 0, left: 1, bottom: 1_300, right: 1 }, () => ({ fontName: 'MS 明朝' }));
    const host = createOfficeHost();
    await host.write(again(1_200));
    expect(await host.takeBack()).toEqual([expect.stringContaining('「財務一覧」の手で付けた書体')]);
  });

  it('of a large tab that staff left as it is, nothing', async () => {
    await built(1_300);
    const host = createOfficeHost();
    await host.write(again(1_200));
    expect(await host.takeBack()).toEqual([]);
  });

  it('of a large tab that keeps its looks, none is lost', async () => {
    const { workbook } = await built(1_300);
    restyle(workbook.sheet('財務一覧'), 5, 1, { italic: true });
    const { cells } = workbook.sheet('財務一覧');
    cells.set(700, 0, { ...cells.get(700, 0), value: '手直し' });
    const before = stateOf(workbook);
    const host = createOfficeHost();
    await host.write(again(1_300));
    expect(await host.takeBack()).toEqual([]);
    expect(stateOf(workbook)).toEqual(before);
  });

  it('how it is printed, where Excel cannot tell; the build goes on without', async () => {
    const { workbook, session } = await built();
    session.faults.failAtMember('PageLayout.paperSize', 'GeneralException');
    const host = createOfficeHost();
    const { remarks } = await host.write(again(6));
    expect(remarks).toContain(
      '「財務一覧」の印刷の設定は、Excelが受け付けませんでした。必要なときは手で設定してください。',
    );
    expect(await host.takeBack()).toContainEqual(
      expect.stringContaining('「財務一覧」の印刷の設定とウィンドウ枠の固定は'),
    );
    expect(workbook.sheet('財務一覧').usedArea(true)?.bottom).toBe(4);
  });

  it.each([
    ['rows that are repeated on each page', '事務事業一覧', 'titleRows'],
    ['an area to be printed', '集計', 'printArea'],
  ] as const)('%s, which staff took away and Excel lets nobody else take away', async (_, name, what) => {
    const { workbook } = await built();
    workbook.sheet(name).pageLayout[what] = null;
    const host = createOfficeHost();
    expect((await host.write(again(6))).remarks).toEqual([]);
    expect(workbook.sheet(name).pageLayout[what]).not.toBeNull();
    expect(await host.takeBack()).toEqual([expect.stringContaining(`「${name}」の印刷の設定は`)]);
  });

  it('a table that staff made of our rows, where it is taken back and where the build fails', async () => {
    const { workbook, session } = await built();
    const sheet = workbook.sheet('財務一覧');
    const makeTable = () => {
      sheet.autoFilter = null;
      sheet.tables.push(newTable(workbook.newId(), 'テーブル1', { top: 1, left: 0, bottom: 4, right: 3 }));
    };
    const said = '「財務一覧」に手で作られたテーブル「テーブル1」は、普通の範囲に戻しました。';
    makeTable();
    const host = createOfficeHost();
    await host.write(again(6));
    expect(await host.takeBack()).toEqual([said]);
    makeTable();
    session.faults.failAtAction(3, 200, 'GeneralException');
    await expect(createOfficeHost(noPauses).write(again(6))).rejects.toMatchObject({
      code: 'unknown',
      remarks: [said],
    });
    expect(sheet.tables).toEqual([]);
  });

  it('which rows a chart showed that another session drew, where the tab had other rows', async () => {
    await built();
    const host = createOfficeHost();
    const longer = again();
    const [summary] = longer.tabs;
    if (!summary) throw new Error('there is no 集計');
    const rows = [...summary.rows, ...summary.rows.slice(-1)];
    await host.write({ ...longer, tabs: [{ ...summary, rows }, ...longer.tabs.slice(1)] });
    expect(await host.takeBack()).toEqual([expect.stringContaining('「集計」のグラフの範囲は')]);
  });
});
