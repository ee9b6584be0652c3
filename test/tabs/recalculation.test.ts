import { read as readWithSheetJs, utils, write as writeWithSheetJs } from '@e965/xlsx';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EvaluationData } from '../../samples/evaluation-data';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { isCellError } from '../../src/workbook/cell';
import type { PlanCell, SheetPlan, WritePlan } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { hasLibreOffice } from '../hosts/xlsx/soffice';
import { realWorkbook } from '../real-workbook';
import { withAddedCard, withCard } from '../rollup/rolled-up';
import { withForm } from '../workbooks/form-sheet';
import { everyKindWorkbook, everyPlaceWorkbook, fourYears } from '../workbooks/own-items';
import { fundedForm, fundedTable } from '../workbooks/row-table';
import { build, everySelection, sheetOf, stamp, tabOf } from './built';
import { recalculated } from './recalculated';

const sample = readFileSync(resolve(__dirname, '../../samples/policy-area-12.xlsx'));
const laidOut = (data: EvaluationData, layout = {}) => snapshotToXlsx(layOut(data, layout).snapshot);

/** What the tabs are built into, and LibreOffice has to calculate as planned. */
const inputs: Record<string, Uint8Array> = {
  'the sample': sample,
  '円 shown as 千円': laidOut(policyArea12, { amounts: 'yenShownAsThousands' }),
  'amounts as text': laidOut(policyArea12, { amounts: 'commaText' }),
  'everything on one sheet': laidOut(policyArea12, { sections: 'with-everything', cardSheets: 'one-sheet' }),
  'odd projects': laidOut(oddProjects()),
  'amounts not yet entered': laidOut(unfinished()),
  'next year not yet entered': laidOut(unfinished(2025)),
  'items of the office’s own': snapshotToXlsx(everyKindWorkbook()),
  'the same over four years': snapshotToXlsx(everyKindWorkbook(fourYears)),
  'a table of one project a row': snapshotToXlsx(
    withForm({ name: '一覧.xlsx', sheets: [fundedTable(40)] }, ...fundedForm),
  ),
  'items of the list, of each year and of none': snapshotToXlsx(everyPlaceWorkbook()),
  'the same, over four years': snapshotToXlsx(everyPlaceWorkbook(fourYears)),
  ...(realWorkbook === null ? {} : { 'the published workbook': readFileSync(realWorkbook) }),
};

/** Shown twice, of several departments, without amounts, with columns of their own, with marks that formulas know. */
function oddProjects(): EvaluationData {
  const first = policyArea12.cardGroups[0]?.cards[0];
  if (!first) throw new Error('the sample has no card');
  const column = (year: number, kind: string, cost: number | string | null) => ({
    year,
    kind,
    cost,
    generalFunds: cost,
    labour: 0.5,
  });
  return [
    { ...first, name: `${String(first.name)}（再掲）` },
    {
      ...first,
      name: '"引用"*と?~印',
      direction: '=拡充',
      department: [
        { division: '観光商工部', section: '商工課' },
        { division: '農政部', section: '農林課' },
      ],
      marks: { logicModel: '○', priority: '○', populationGoals: '基本目標1・2', sdgTargets: '8.10、8.3' },
      columns: [column(2024, '予算', '—'), column(2025, '見込み', 0.1)],
    },
    {
      ...first,
      name: '決算の事業',
      direction: '新規',
      columns: [column(2024, '決算', 1200), column(2025, '見込み', null)],
    },
    { ...first, name: '読めない事業', columns: [column(2024, '予算', '未定'), column(2025, '見込み', 0)] },
  ].reduce(
    (data, card) => withAddedCard(2, card, data),
    withCard(1, 2, { department: [{ division: '農政部', section: '' }] }),
  );
}

/** Without the amounts of the deposits and of the project that ends, and without all of one year. */
function unfinished(blankYear?: number): EvaluationData {
  return {
    ...policyArea12,
    cardGroups: policyArea12.cardGroups.map((group) => ({
      ...group,
      cards: group.cards.map((card) => {
        const blank = String(card.name).includes('預託金') || card.direction === '終了';
        const columns = card.columns.map((column) =>
          blank || column.year === blankYear ? { ...column, cost: null, generalFunds: null, labour: null } : column,
        );
        return { ...card, columns };
      }),
    })),
  };
}

const built = Object.fromEntries(
  Object.entries(inputs).map(([name, bytes]) => [name, build(bytes, stamp, everySelection)]),
);
const sampleBuilt = built['the sample'] ?? build(sample);

/** 100 千円 more of 事業費 on the first card. */
const change = { sheet: '個票_施策1', row: 5, column: 4, value: 2600, expected: 2500 };
const changed = (bytes: Uint8Array) => writeXlsx(bytes, { renames: [], tabs: [], edits: [change] }).bytes;

/** The same, built before its 事業費 of the next year was filled in. */
const oneBlank = build(laidOut(withCard(1, 1, { columns: firstColumns(null) })));
const filledIn = writeXlsx(oneBlank.bytes, {
  renames: [],
  tabs: [],
  edits: [{ sheet: '個票_施策1', row: 5, column: 5, value: 2500, expected: null }],
}).bytes;

function firstColumns(cost: number | null) {
  const columns = policyArea12.cardGroups[0]?.cards[0]?.columns ?? [];
  return columns.map((column) => (column.year === 2025 ? { ...column, cost } : column));
}

/** The built file with a sheet of staff's own, `=集計!…` of the total, built once more. */
function rebuiltWithMemo(): Uint8Array {
  const total = tabOf(sampleBuilt.plan, 'summary').rows.findIndex(({ cells }) => cells[0]?.value === '計');
  const book = readWithSheetJs(sampleBuilt.bytes);
  utils.book_append_sheet(book, { '!ref': 'A1', A1: { t: 'n', f: `集計!C${String(total + 1)}`, v: 0 } }, '係のメモ');
  const rebuilt = build(new Uint8Array(writeWithSheetJs(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
  expect(rebuilt.plan.renames).toEqual([]);
  return rebuilt.bytes;
}

(hasLibreOffice ? describe : describe.skip)('in LibreOffice', () => {
  let calculated: Record<string, Snapshot> = {};
  beforeAll(() => {
    const memo = rebuiltWithMemo();
    calculated = recalculated({
      ...Object.fromEntries(Object.entries(built).map(([name, { bytes }]) => [name, bytes])),
      changed: changed(sampleBuilt.bytes),
      memo,
      'memo changed': changed(memo),
      'one blank': oneBlank.bytes,
      'filled in': filledIn,
    });
  }, 300_000);
  const calculatedOf = (name: string): Snapshot => {
    const snapshot = calculated[name];
    if (!snapshot) throw new Error(`${name} was not calculated`);
    return snapshot;
  };

  test.each(Object.entries(built))(
    'every formula comes to its planned result, and none to an error: %s',
    (name, { plan }) => {
      const cells = cellsOf(calculatedOf(name));
      const planned = resultsOf(plan);
      expect(planned.size).toBeGreaterThan(100);
      expect(new Map([...planned.keys()].map((key) => [key, cells.get(key) ?? '']))).toEqual(planned);
      expect([...cells.values()].filter((value) => /^(#[A-Z/0]+[!?]?|Err:\d+)$/.test(String(value)))).toEqual([]);
    },
  );

  test('an amount changed on a card moves the list, its 施策, the total and the total without deposits', () => {
    const before = readXlsx(sampleBuilt.bytes, 'workbook.xlsx');
    const after = calculatedOf('changed');
    const [finance, summary] = [tabOf(sampleBuilt.plan, 'finance'), tabOf(sampleBuilt.plan, 'summary')];
    const rowsOf = (tab: SheetPlan, text: string, textColumn = 0) =>
      tab.rows.flatMap(({ cells }, row) => (cells[textColumn]?.value === text ? [row] : []));
    const shownAt = (tab: SheetPlan, row: number | undefined, column: number) =>
      [before, after].map((snapshot) => cellsOf(snapshot).get(keyOf(tab.name, row ?? -1, column)));
    const shown = (tab: SheetPlan, text: string, column: number, textColumn = 0) =>
      shownAt(tab, rowsOf(tab, text, textColumn)[0], column);
    expect(shown(finance, '会津漆器産業従事者支援補助金', 6, 2)).toEqual([2500, 2600]);
    expect(shown(finance, '会津漆器産業従事者支援補助金', 8, 2)).toEqual([0, -100]);
    expect(shown(finance, '計', 6, 2)).toEqual([703801, 703901]);
    // On the first page without deposits, in the tables below with them.
    const [onFirstPage, below] = rowsOf(summary, '施策1 地場産業の振興（名称不一致）');
    expect(shownAt(summary, onFirstPage, 2)).toEqual([30289, 30389]);
    expect(shownAt(summary, below, 2)).toEqual([40289, 40389]);
    expect(shown(summary, '計', 2)).toEqual([703801, 703901]);
    expect(shown(summary, '計', 4)).toEqual([-954, -1054]);
    expect(shown(summary, '預託金を除く計', 2)).toEqual([93801, 93901]);
    expect(shown(summary, '継続', 2)).toEqual([703212, 703312]);
    expect(shown(summary, 'ターゲット11.4', 2)).toEqual([10746, 10846]);
  });

  test('what a sum lacks stands below it until it is filled in, and only then does it show a change', () => {
    for (const kind of ['summary', 'finance'] as const) {
      const tab = tabOf(oneBlank.plan, kind);
      const [labelColumn, from] = kind === 'summary' ? [0, 2] : [2, 6];
      const total = tab.rows.findIndex(({ cells }) => cells[labelColumn]?.value === '計');
      const shown = (name: string, row: number) =>
        [0, 1, 2, 3].map((at) => cellsOf(calculatedOf(name)).get(keyOf(tab.name, row, from + at)) ?? '');
      expect(shown('one blank', total)).toEqual([703801, 700347, '', '']);
      expect(shown('one blank', total + 1)).toEqual(['', '未記入1件を除く', '', '']);
      expect(shown('filled in', total)).toEqual([703801, 702847, -954, -0.001]);
      expect(shown('filled in', total + 1)).toEqual(['', '', '', '']);
    }
  });

  test("a staff sheet's formula into 集計 shows its value after a rebuild, and follows the cards", () => {
    const memo = (name: string) => sheetOf(calculatedOf(name), '係のメモ').cells.map(({ value }) => value);
    expect(memo('memo')).toEqual([703801]);
    expect(memo('memo changed')).toEqual([703901]);
  });
});

/** Every formula of the tabs with what it shows. */
function resultsOf({ tabs }: WritePlan): Map<string, PlanCell['value']> {
  return new Map(
    tabs.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) =>
          cell?.formula === undefined ? [] : [[keyOf(name, row, column), rounded(cell.value)] as const],
        ),
      ),
    ),
  );
}

function cellsOf({ sheets }: Snapshot): Map<string, PlanCell['value']> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(
        ({ row, column, value }) =>
          [keyOf(name, row, column), isCellError(value) ? value.error : rounded(value)] as const,
      ),
    ),
  );
}

const keyOf = (sheet: string, row: number, column: number) => `${sheet} ${String(row)} ${String(column)}`;

/** Without what floating point adds, and without the sign of a zero. */
const rounded = (value: PlanCell['value']) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 + 0 : value);
