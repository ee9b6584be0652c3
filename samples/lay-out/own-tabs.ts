import { markVersion, tabNames } from '../../src/workbook/mark';
import type { TabKind } from '../../src/workbook/mark';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { Layout } from '../layout';

/** Tabs that an earlier build left: marked, and full of the layout's words. */
export function ownTabs(layout: Layout): SheetSnapshot[] {
  return layout.ownTabs ? [tab('summary'), tab('finance'), tab('results')] : [];
}

function tab(kind: TabKind): SheetSnapshot {
  const name = tabNames[kind];
  const words = [`${name}`, '施策1 集計の行', '事業名', '前に作成した集計', '事業費', 1234];
  return {
    name,
    visibility: 'visible',
    type: 'worksheet',
    mark: { kind, version: markVersion, tab: name, area: 'A1:F1' },
    cells: words.map((value, column) => ({ row: 0, column, value, format: '', formula: false })),
    merges: [],
  };
}
