import type { PlanCell, SheetPlan, WritePlan } from '../../../src/workbook/plan';
import { roles, type Role } from '../../../src/workbook/roles';

const everyRole = Object.keys(roles) as Role[];

export function cellOf(value: PlanCell['value'], role: Role = 'text', more: Partial<PlanCell> = {}): PlanCell {
  return { value, role, ...more };
}

/** A tab with something of everything a plan can say. */
export function richTab(more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    kind: 'finance',
    name: '財務一覧',
    columns: [12, 20, 14],
    rows: [
      { height: 24, cells: [cellOf('財務一覧', 'title')] },
      { cells: [cellOf('番号', 'heading'), cellOf('事業名', 'heading'), cellOf('事業費\n令和6年度', 'heading')] },
      {
        cells: [
          cellOf(1, 'number'),
          cellOf('=名前', 'cellLink', { link: { sheet: 'シート', row: 2, column: 1 } }),
          cellOf(2500, 'amount', { formula: "'シート'!A1*1" }),
        ],
      },
      {
        breakBefore: true,
        cells: [cellOf(2, 'number'), cellOf('手引き', 'cellLink', { url: 'https://example.jp/?a=1&b=2' }), null],
      },
      { cells: everyRole.map((role) => cellOf(null, role)) },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    freeze: { rows: 2, columns: 1 },
    print: { orientation: 'landscape', titleRows: { from: 0, to: 1 }, footer: '中小企業 & 商工' },
    filter: { top: 1, left: 0, bottom: 3, right: 2 },
    charts: [],
    validations: [{ area: { top: 2, left: 2, bottom: 3, right: 2 }, choices: ['継続', '拡充'] }],
    ...more,
  };
}

export function planOf(tabs: readonly SheetPlan[], more: Partial<WritePlan> = {}): WritePlan {
  return { renames: [], tabs, edits: [], ...more };
}
