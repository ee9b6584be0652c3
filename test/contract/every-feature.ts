import type { PlanCell, SheetPlan, WritePlan } from '../../src/workbook/plan';
import { quoteSheet } from '../../src/workbook/address';
import { roles, type Role } from '../../src/workbook/roles';
import { cardSheet } from './staff-workbook';

/** A plan with everything that a host is asked for, on the workbook of `staff-workbook.ts`. */
export function everyFeature(rows = 3): WritePlan {
  return {
    renames: [{ from: '事務事業一覧', to: '事務事業一覧(元)' }],
    tabs: [summary(), list(), finance(rows)],
    edits: [
      { sheet: cardSheet, row: 0, column: 1, value: '=直した名前', expected: '直す名前' },
      { sheet: cardSheet, row: 3, column: 1, value: 2500, expected: '2,500' },
      { sheet: '事務事業一覧(元)', row: 1, column: 1, value: '追記', expected: null },
      { sheet: cardSheet, row: 400, column: 0, value: '13-1', expected: null },
    ],
  };
}

const cell = (value: PlanCell['value'], role: Role, more: Partial<PlanCell> = {}): PlanCell => ({
  value,
  role,
  ...more,
});

const print: SheetPlan['print'] = { orientation: 'landscape', titleRows: { from: 0, to: 1 }, footer: '評価 & 検証' };

const plain: Pick<SheetPlan, 'merges' | 'freeze' | 'print' | 'filter' | 'charts' | 'validations'> = {
  merges: [],
  freeze: { rows: 0, columns: 0 },
  print,
  filter: null,
  charts: [],
  validations: [],
};

/** Totals that follow 財務一覧, every role, a chart, a page break, heights. */
function summary(): SheetPlan {
  return {
    ...plain,
    kind: 'summary',
    name: '集計',
    columns: [24, 12, 12.5],
    rows: [
      { height: 30, cells: [cell('集計', 'title')] },
      { cells: [cell('施策', 'heading'), cell('事業費', 'heading'), cell('増減', 'heading')] },
      {
        cells: [
          cell('施策1', 'cell'),
          cell(300, 'amount', { formula: "SUM('財務一覧'!C3:C4)" }),
          cell(-0.25, 'percent'),
        ],
      },
      { cells: [cell('施策2', 'cell'), cell(40, 'amount'), cell(0.1, 'percent')] },
      { height: 42, breakBefore: true, cells: [null, cell('ながい文\n二行目', 'noteWrapped')] },
      ...Object.keys(roles).map((role) => ({ cells: [null, null, cell(role, role as Role)] })),
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 4, left: 1, bottom: 4, right: 2 },
    ],
    freeze: { rows: 2, columns: 1 },
    print: { ...print, orientation: 'portrait', titleRows: null, columns: 2 },
    charts: [
      {
        title: '事業費',
        type: 'columns',
        categories: { top: 2, left: 0, bottom: 3, right: 0 },
        series: [
          { name: '事業費', values: { top: 2, left: 1, bottom: 3, right: 1 } },
          { name: '増減', values: { top: 2, left: 2, bottom: 3, right: 2 } },
        ],
        covers: { top: 5, left: 4, bottom: 18, right: 9 },
      },
    ],
  };
}

/** Text that looks like something else, a drop-down, links in and out, large pages side by side. */
function list(): SheetPlan {
  const misleading = [
    '=1+1',
    '+81',
    '-',
    '@x',
    "'引用",
    '1-2',
    '13-1',
    '２，５００',
    '1/2',
    '令和6年4月1日',
    'TRUE',
    '#N/A',
    ' 12',
    '1,000',
  ];
  return {
    ...plain,
    kind: 'list',
    name: '事務事業一覧',
    columns: [6, 40, 10],
    rows: [
      { cells: [cell('番号', 'heading'), cell('事務事業名', 'heading'), cell('SDGs', 'heading')] },
      { cells: [cell('施策1 地場産業の振興', 'group'), cell(null, 'group'), cell(null, 'group')] },
      ...misleading.map((text, index) => ({
        cells: [
          cell(index + 1, 'number'),
          cell(text, 'cellLinkWrapped', { link: { sheet: cardSheet, row: index, column: 1 } }),
          cell('8.10', 'code'),
        ],
      })),
      { cells: [null, cell('凡例', 'note', { url: 'https://example.jp/' })] },
    ],
    merges: [{ top: 1, left: 0, bottom: 1, right: 2 }],
    freeze: { rows: 1, columns: 0 },
    print: { ...print, paper: 'A3', sideBySide: { breaks: [2], titleColumns: 0 } },
    validations: [{ area: { top: 2, left: 2, bottom: 15, right: 2 }, choices: ['8.3', '8.10'] }],
  };
}

/** A filter; names that are formula and link at once. */
function finance(rows: number): SheetPlan {
  const body = Array.from({ length: rows }, (_, index) => ({
    cells: [
      cell(index + 1, 'number'),
      cell('=直した名前', 'cellLink', {
        formula: `${quoteSheet(cardSheet)}!B1`,
        link: { sheet: cardSheet, row: 0, column: 1 },
      }),
      cell(100 * (index + 1), 'amount', { formula: `${quoteSheet(cardSheet)}!B3*${index + 1}` }),
      cell(true, 'cellCentered'),
    ],
  }));
  return {
    ...plain,
    kind: 'finance',
    name: '財務一覧',
    columns: [6, 30, 14, 8],
    rows: [
      { cells: [cell('財務一覧（単位：千円）', 'subtitle')] },
      { cells: ['番号', '事務事業名', '事業費', '継続'].map((text) => cell(text, 'heading')) },
      ...body,
    ],
    freeze: { rows: 2, columns: 2 },
    filter: { top: 1, left: 0, bottom: rows + 1, right: 3 },
  };
}
