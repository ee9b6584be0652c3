import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean } from '../../../samples/clean';
import type { EvaluationData } from '../../../samples/evaluation-data';
import { layOut } from '../../../samples/lay-out';
import { policyArea12 } from '../../../samples/policy-area-12';
import { snapshotToXlsx } from '../../../samples/snapshot-to-xlsx';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { review } from '../../../src/review';
import { pageWidth } from '../../../src/tabs/page';
import { tabNames } from '../../../src/workbook/mark';
import type { PlanCell, SheetPlan } from '../../../src/workbook/plan';
import { hasLibreOffice } from '../../hosts/xlsx/soffice';
import { withCards } from '../../rules/clean-but';
import { withColumn } from '../../rules/planters/change';
import { plainCards } from '../../rules/planters/pick';
import { aSheet } from '../../read/a-sheet';
import { lastYearOf } from '../../workbooks/last-year';
import { build, sheetOf, valuesOf } from '../built';
import { comparedPlan, comparedTabs, lastYear } from '../compared-tabs';
import { recalculated } from '../recalculated';

const sample = readFileSync(resolve(__dirname, '../../../samples/policy-area-12.xlsx'));
const tabOf = (workbook: Uint8Array, last?: EvaluationData): SheetPlan => {
  const [tab] = comparedPlan(workbook, last).tabs;
  if (!tab) throw new RangeError('no tab is planned');
  return tab;
};
const workbookOf = (data: EvaluationData) => snapshotToXlsx(layOut(data).snapshot);

/** The rows of a table, below its title and headings: what they say, without blanks. */
function table(tab: SheetPlan, title: string): PlanCell['value'][][] {
  const rows = valuesOf(tab).map((row) => row.filter((value) => value !== null));
  const at = rows.findIndex(([first]) => String(first).startsWith(title) && String(first).length < 60);
  const end = rows.findIndex((row, index) => index > at && row.length === 0);
  return at < 0 ? [] : rows.slice(at + 2, end < 0 ? undefined : end);
}

const [first] = plainCards(clean);
if (!first) throw new RangeError('no card');

describe('前年度比較', () => {
  test('tells what moved, and how it is known', () => {
    const rows = table(tabOf(sample, lastYear), '事業の移り変わり').map((row) => row.slice(0, 5));
    expect(rows.slice(0, 3)).toEqual([
      ['1-3', expect.any(String), '新しい事業', '—', '施策1 地場産業の振興'],
      ['3-30', '市民農園あっせん事業', '今年度にない事業', '施策3 経済基盤の強化', '—'],
      [
        '1-2',
        expect.any(String),
        '名称の変更\n名称の類似による',
        expect.stringContaining('（試行）'),
        expect.any(String),
      ],
    ]);
    expect(rows.slice(3).map(([, , kind]) => kind)).toEqual(Array(6).fill('次年度方針'));
  });

  test('holds budgets against forecasts: this year’s live, last year’s with their places', () => {
    const tab = tabOf(workbookOf(clean), lastYearOf(withColumn(clean, first, 0, { cost: 4000, labour: 10 })));
    const row = tab.rows.find(({ cells }) => cells[2]?.value === 4000)?.cells ?? [];
    const [last, now, difference, rate, lastLabour, , labour, , , source] = row.slice(2);
    expect([last?.formula, now?.formula]).toEqual([
      undefined,
      expect.stringMatching(/^個票_施策1!\$[A-Z]+\$\d+$|^'.*'!\$/u),
    ]);
    const cost = Number(first.card.columns[0]?.cost);
    expect([now?.value, difference?.value, rate?.value]).toEqual([cost, cost - 4000, cost / 4000 - 1]);
    expect([lastLabour?.value, labour?.value]).toEqual([10, Number(first.card.columns[0]?.labour) - 10]);
    expect(source?.value).toMatch(/^個票_施策1 [A-Z]+\d+$/u);
  });

  test('holds 決算 against last year’s budget, where it stands', () => {
    expect(table(tabOf(workbookOf(clean), lastYearOf(clean)), '決算と前年度の予算')).toEqual([]);
    const [budget] = first.card.columns;
    if (!budget) throw new RangeError('no column');
    const settled = { ...budget, year: Number(budget.year) - 1, kind: '決算', cost: 1500 };
    const now = {
      ...clean,
      cardGroups: clean.cardGroups.map((group) => ({
        ...group,
        cards: group.cards.map((card) =>
          card === first.card ? { ...card, columns: [settled, ...card.columns] } : card,
        ),
      })),
    };
    const rows = table(
      tabOf(workbookOf(now), lastYearOf(withColumn(clean, first, 0, { cost: 2000 }))),
      '決算と前年度の予算',
    );
    expect(rows).toEqual([
      ['1-1', String(first.card.name), '令和5年度(決算)', 2000, 1500, 500, 0.75, expect.any(String)],
    ]);
  });

  test('tells the KPIs’ figures that differ, and what was published', () => {
    expect(table(tabOf(sample, lastYear), '指標の目標と実績').map((row) => row.slice(0, -1))).toEqual([
      [1, '製造業出荷額（年間）', '令和6年度', '実績', '284,839（令和4年度）', '新たに公表された実績'],
      [1, '製造業出荷額（年間）', '最終目標', 99.5, 227_500, '最終目標の変更'],
    ]);
  });

  test('shows long texts whole, over several rows', () => {
    const rows = table(tabOf(sample, lastYear), '前年度の改善点');
    const long = lastYear.cardGroups[0]?.cards[0]?.review;
    const at = rows.findIndex(([number]) => number === '1-1');
    const pieces = [rows[at]?.[2], ...rows.slice(at + 1).flatMap((row) => (row[0] === '（つづき）' ? [row[1]] : []))];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.slice(0, 8).join('')).toContain(String(long).slice(0, 500));
  });

  test('fits a page’s width at 8 points', () => {
    for (const { columns, print } of comparedTabs(sample)) {
      const printed = columns.slice(0, print.columns).reduce((sum, width) => sum + width, 0);
      expect(printed).toBeLessThanOrEqual(pageWidth);
    }
  });

  test('is made anew in its place, and staff’s sheet of its name is kept', () => {
    const plan = comparedPlan(sample, lastYear);
    const once = writeXlsx(sample, plan).bytes;
    const again = comparedPlan(once, lastYear);
    expect(again).toMatchObject({ renames: [], tabs: [{ rows: { length: plan.tabs[0]?.rows.length } }] });
    expect(again.tabs[0]?.rows.slice(3)).toEqual(plan.tabs[0]?.rows.slice(3));
    expect(readXlsx(writeXlsx(once, again).bytes, 'a.xlsx').sheets).toHaveLength(
      readXlsx(once, 'a.xlsx').sheets.length,
    );

    const own = { ...layOut(policyArea12).snapshot };
    const sheets = [...own.sheets, aSheet([['覚え']], [], tabNames.comparison)];
    expect(comparedPlan(snapshotToXlsx({ ...own, sheets }), lastYear).renames).toEqual([
      { from: '前年度比較', to: '前年度比較(元)' },
    ]);
  });

  test('tells no difference of totals while an amount is blank', () => {
    const blank = { cost: null, generalFunds: null, labour: null };
    const withBlank = withCards(1, (cards) =>
      cards.map((card, at) =>
        at === 0 ? { ...card, columns: card.columns.map((column) => ({ ...column, ...blank })) } : card,
      ),
    );
    const totals = (data: EvaluationData) => table(tabOf(workbookOf(data), lastYearOf(clean)), '今年度の予算').at(-1);
    expect(totals(clean)?.map((value) => typeof value)).toEqual(['string', ...Array<string>(7).fill('number')]);
    expect(totals(withBlank)?.map((value) => typeof value)).toEqual(
      ['計', 1, 2, '', '', 1, 2, ''].map((value) => typeof value),
    );
  });

  test('changes nothing of what is found, summed and built', () => {
    const compared = writeXlsx(sample, comparedPlan(sample, lastYear)).bytes;
    const found = (bytes: Uint8Array) => review(readXlsx(bytes, 'workbook.xlsx')).findings;
    expect(found(compared)).toEqual(found(sample));
    expect(valuesOf(build(compared).plan.tabs[0] as SheetPlan)).toEqual(
      valuesOf(build(sample).plan.tabs[0] as SheetPlan),
    );
  });
});

(hasLibreOffice ? describe : describe.skip)('in LibreOffice', () => {
  test('every formula of 前年度比較 gives the value that was written', () => {
    const plan = comparedPlan(sample, lastYear);
    const { workbook } = recalculated({ workbook: writeXlsx(sample, plan).bytes });
    const cells = new Map(
      sheetOf(workbook, tabNames.comparison).cells.map(({ row, column, value }) => [
        `${String(row)} ${String(column)}`,
        value,
      ]),
    );
    const tab = plan.tabs[0] as SheetPlan;
    const formulas = tab.rows.flatMap(({ cells: own }, row) =>
      own.flatMap((one, column) =>
        one?.formula === undefined ? [] : [{ one, at: `${String(row)} ${String(column)}` }],
      ),
    );
    expect(formulas.length).toBeGreaterThan(200);
    const wrong = formulas.filter(({ one, at }) => {
      const value = cells.get(at) ?? '';
      return typeof one.value === 'number'
        ? typeof value !== 'number' || Math.abs(value - one.value) > 1e-6
        : value !== (one.value ?? '');
    });
    expect(wrong).toEqual([]);
  }, 180_000);
});
