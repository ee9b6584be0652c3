import { sdgTargets } from '../layout/sdg-targets';
import { areaAddress, quoteSheet } from '../workbook/address';
import { tabNames } from '../workbook/mark';
import type { NewSheet } from '../workbook/new-book';
import { roles, type Style } from '../workbook/roles';

/** The columns of 設定 that the lists take: right of all that the tab writes, so that they stay when it is written anew. */
const firstColumn = 4;
/** The row that heads them, beside the headings of 設定. */
const headingRow = 2;
/** Rows for departments. */
const departmentRows = 100;

const sheet = quoteSheet(tabNames.settings);
const range = (column: number, count: number): string =>
  `${sheet}!${areaAddress({ top: headingRow + 1, left: column, bottom: headingRow + count, right: column }).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

/** A name, not a range: of blank cells in a range Excel takes none of what is typed, of those behind a name it does. */
export const departmentName = '部課の選択肢';
export const departmentRange = range(firstColumn, departmentRows);
export const departmentList = { from: departmentName } as const;

/** Longer than a drop-down holds by itself. */
export const targetList = { from: range(firstColumn + 1, sdgTargets.length) } as const;

export const goalNumbers = ['1', '2', '3', '4', '5'] as const;

const heading: Style = roles.heading;
const input: Style = roles.input;
const code: Style = roles.code;

/** The sheet 設定 before the tab itself stands on it: what drop-downs are too long to hold, and what staff add to them. */
export function listSheet(): NewSheet {
  const before = Array.from({ length: firstColumn }, () => null);
  const rows = Array.from({ length: sdgTargets.length }, (_, at) => [
    ...before,
    at < departmentRows ? { value: null, look: input } : null,
    { value: sdgTargets[at] ?? null, look: code },
  ]);
  return {
    name: tabNames.settings,
    tab: 'settings',
    columns: [...before.map(() => 9), 30, 16],
    rows: [
      ...Array.from({ length: headingRow }, () => ({ cells: [] })),
      {
        cells: [
          ...before,
          { value: '担当部・課の選択肢（1行に一つ）', look: heading },
          { value: 'SDGsの選択肢', look: heading },
        ],
      },
      ...rows.map((cells) => ({ cells })),
    ],
    merges: [],
    entries: [],
    print: { orientation: 'landscape', titleRows: null, footer: tabNames.settings },
  };
}
