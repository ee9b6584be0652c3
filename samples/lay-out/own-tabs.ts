import { areaAddress } from '../../src/workbook/address';
import { markVersion, tabNames } from '../../src/workbook/mark';
import type { Mark, TabKind } from '../../src/workbook/mark';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

/** The sheets of a workbook that was built before: its list is the add-in's, and its tabs are full of the layout's words. */
export function withOwnTabs(sheets: readonly SheetSnapshot[]): SheetSnapshot[] {
  const own = sheets.map((sheet) =>
    sheet.name === tabNames.list ? { ...sheet, mark: markOf('list', usedArea(sheet)) } : sheet,
  );
  return [...own, tab('summary'), tab('finance'), tab('results')];
}

function tab(kind: TabKind): SheetSnapshot {
  const words = [tabNames[kind], '施策1 集計の行', '事業名', '前に作成した集計', '事業費', 1234];
  return {
    name: tabNames[kind],
    visibility: 'visible',
    type: 'worksheet',
    mark: markOf(kind, 'A1:F1'),
    cells: words.map((value, column) => ({ row: 0, column, value, format: '', formula: false })),
    merges: [],
  };
}

const markOf = (kind: TabKind, area: string): Mark => ({ kind, version: markVersion, tab: tabNames[kind], area });

function usedArea({ cells }: SheetSnapshot): string {
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  return areaAddress({ top: 0, left: 0, bottom, right });
}
