import { describe, expect, test } from '@jest/globals';
import type { CardData, EvaluationData } from '../../samples/evaluation-data';
import { policyArea12 } from '../../samples/policy-area-12';
import type { Area } from '../../src/workbook/cell';
import type { SheetPlan } from '../../src/workbook/plan';
import { withCard } from '../rollup/rolled-up';
import { everyKindWorkbook } from '../workbooks/own-items';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import { detailsFrom, planFor, stamp, tabOf } from './built';

/** The first card of 施策1, and the deposits of 施策3, without next year's 事業費; one cost of 施策2 that cannot be read. */
function unfinished(): EvaluationData {
  const blank = ({ columns }: CardData): Partial<CardData> => ({
    columns: columns.map((column) => (column.year === 2025 ? { ...column, cost: null } : column)),
  });
  const first = policyArea12.cardGroups[0]?.cards[0];
  const other = policyArea12.cardGroups[1]?.cards[0];
  if (!first || !other) throw new Error('the sample has no cards');
  const unreadable = other.columns.map((column) => (column.year === 2025 ? { ...column, cost: '調整中' } : column));
  return withCard(1, 1, blank(first), withCard(2, 1, { columns: unreadable }));
}

const { summary, finance } = (() => {
  const built = planFor(unfinished());
  return { summary: tabOf(built, 'summary'), finance: tabOf(built, 'finance') };
})();

/** A line's amounts of 事業費, how they changed, and what stands below. */
function linesOf(tab: SheetPlan, label: string, labelColumn: number, from: number) {
  const details = detailsFrom(tab);
  const row = details + tab.rows.slice(details).findIndex(({ cells }) => cells[labelColumn]?.value === label);
  const cells = (at: number) => tab.rows[at]?.cells.slice(from, from + 4).map((cell) => cell?.value) ?? [];
  return { row, own: cells(row), below: cells(row + 1) };
}

describe('below a sum that lacks amounts', () => {
  test('集計 says how many, under the very figure, and shows no change', () => {
    expect(linesOf(summary, '施策1 地場産業の振興（名称不一致）', 0, 2)).toMatchObject({
      own: [40289, 37735, '', ''],
      below: [null, '未記入1件を除く', null, null],
    });
    expect(linesOf(summary, '施策2 経済循環の推進', 0, 2).below).toEqual([null, '読み取れない1件を除く', null, null]);
    expect(linesOf(summary, '計', 0, 2)).toMatchObject({
      below: [null, '未記入1件・読み取れない1件を除く', null, null],
    });
    expect(linesOf(summary, '計', 0, 2).own.slice(2)).toEqual(['', '']);
    expect(linesOf(summary, '預託金を除く計', 0, 2).below[1]).toBe('未記入1件・読み取れない1件を除く');
    expect(linesOf(summary, '法定', 0, 2).own.slice(2)).not.toContain('');
  });

  test('it makes no empty column of the chart, which has lines of its own then', () => {
    const [{ categories, series } = { categories: null, series: [] }] = summary.charts;
    const column = (area: Area | null, of: 'value' | 'formula') =>
      area ? summary.rows.slice(area.top, area.bottom + 1).map(({ cells }) => cells[area.left]?.[of]) : [];
    expect(column(categories, 'value')).toEqual([
      '施策1 地場産業の振興（名称不一致）',
      '施策2 経済循環の推進',
      '施策3 経営基盤の強化（名称不一致）',
    ]);
    const lines = ['施策1', '施策2', '施策3'].map((label) =>
      summary.rows.findIndex(({ cells }) => String(cells[0]?.value ?? '').startsWith(label)),
    );
    expect(series.map(({ values }) => column(values, 'formula'))).toEqual(
      ['C', 'D'].map((letter) =>
        lines.map((row) => `IF(${letter}${String(row + 1)}="","",${letter}${String(row + 1)})`),
      ),
    );
    expect(series.map(({ values }) => column(values, 'value'))[1]?.[0]).toBe(27735);
  });

  test('and 財務一覧, where the amount itself says 未記入', () => {
    expect(linesOf(finance, '小計 施策1 地場産業の振興（名称不一致）', 2, 6)).toMatchObject({
      own: [40289, 37735, '', ''],
      below: [null, '未記入1件を除く', null, null],
    });
    expect(linesOf(finance, '計', 2, 6).below[1]).toBe('未記入1件・読み取れない1件を除く');
    expect(finance.rows[4]?.cells.slice(6, 10).map((cell) => cell?.value)).toEqual([2500, '未記入', '', '']);
  });

  test('what is blank is counted by a formula, and the change waits for it', () => {
    const { row } = linesOf(summary, '施策1 地場産業の振興（名称不一致）', 0, 2);
    const below = summary.rows[row + 1]?.cells[3]?.formula ?? '';
    const count = `COUNTIFS('財務一覧'!$H$5:$H$31,"未記入",'財務一覧'!$A$5:$A$31,"施策1")`;
    expect(below).toBe(`IF((${count})=0,"","未記入"&(${count})&"件を除く")`);
    expect(summary.rows[row]?.cells[4]?.formula).toBe(
      `IF(OR(D${String(row + 2)}<>""),"",IF(COUNT(C${String(row + 1)},D${String(row + 1)})<2,"",D${String(row + 1)}-C${String(row + 1)}))`,
    );
    const unread = linesOf(summary, '施策2 経済循環の推進', 0, 2);
    expect(summary.rows[unread.row + 1]?.cells[3]?.formula).toBeUndefined();
  });

  test('総コスト lacks what either of its parts lacks', () => {
    const totals = summary.rows.flatMap(({ cells }, row) => (cells[0]?.value === '計' ? [row] : []));
    const below = summary.rows[(totals[1] ?? 0) + 1]?.cells.map((cell) => cell?.value);
    expect(below?.slice(2)).toEqual([null, null, null, null, null, '未記入1件・読み取れない1件を除く', null, null]);
  });
});

test('no such row stands where nothing is lacking', () => {
  const complete = planFor(policyArea12).tabs.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  expect(complete.filter((cell) => cell?.role === 'gap')).toEqual([]);
});

test('of sources, each says what it lacks, and none has a share while the sum lacks something', () => {
  const complete = everyKindWorkbook();
  const amounts = review(complete).evaluation.cards[0]?.years[1]?.generalFunds.place;
  if (!amounts) throw new Error('the first card has no 所要一般財源');
  const sheets = complete.sheets.map((sheet) =>
    sheet.name === amounts.sheet
      ? {
          ...sheet,
          cells: sheet.cells.filter(({ row, column }) => row !== amounts.row || column !== amounts.column),
        }
      : sheet,
  );
  const tab = tabOf(plan(review({ ...complete, sheets }), stamp), 'summary');
  const top = tab.rows.findIndex(({ cells }) => String(cells[0]?.value).startsWith('財源') && cells.length > 4);
  const table = tab.rows
    .slice(top)
    .slice(0, 12)
    .map(({ cells }) => cells.slice(0, 6).map((cell) => cell?.value ?? null));
  const at = (label: string) => table.findIndex(([text]) => text === label);
  expect(table[at('所要一般財源') + 1]).toEqual([null, null, null, null, '未記入1件を除く', null]);
  expect(table[at('計') + 1]).toEqual([null, null, null, null, '未記入1件を除く', null]);
  expect(table[at('計')]?.[3]).toBe(1);
  expect(table[at('計')]?.[5]).toBe('');
});
