import { givenSwitch } from '../../model/given-sheets';
import type { Area, Cell } from '../../workbook/cell';
import { displayText } from '../../workbook/format/display-text';
import { tabNames } from '../../workbook/mark';
import type { PlanCell, SheetPlan } from '../../workbook/plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { cell } from '../cells';
import { textWidth } from '../row-height';

export type GivenKind = 'givenForm' | 'givenSettings';

/** No column is wider, in characters. */
const widest = 40;
const narrowest = 4;

/**
 * A sheet of the planning division's, kept in a workbook as it is read: its texts in their places below a head that says
 * where it is from and whether it is in force. `file`: the planning division's.
 */
export function planGivenTab(kind: GivenKind, sheet: SheetSnapshot, file: string): SheetPlan {
  const name = tabNames[kind];
  const head: PlanCell[][] = [
    [cell(name, 'title')],
    [cell(`「${file}」のシート「${sheet.name}」の写しです。直すときは、企画のファイルを直して選び直します。`, 'note')],
    [cell(givenSwitch.label, 'label'), cell(givenSwitch.on, 'inputMark')],
    [],
  ];
  const right = Math.max(1, ...sheet.cells.map(({ column }) => column));
  const rows = rowsOf(sheet, right);
  return {
    kind,
    name,
    columns: widthsOf(rows, right),
    rows: [...head, ...rows].map((cells) => ({ cells })),
    merges: sheet.merges.map((area) => lowered(area, head.length)),
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', titleRows: null, footer: name },
    filter: null,
    charts: [],
    validations: [{ area: { top: 2, left: 1, bottom: 2, right: 1 }, choices: [givenSwitch.on, givenSwitch.off] }],
  };
}

const lowered = (area: Area, by: number): Area => ({ ...area, top: area.top + by, bottom: area.bottom + by });

function rowsOf({ cells }: SheetSnapshot, right: number): (PlanCell | null)[][] {
  const bottom = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const rows = Array.from({ length: bottom + 1 }, () => Array.from<PlanCell | null>({ length: right + 1 }).fill(null));
  for (const one of cells) {
    const row = rows[one.row];
    if (row) row[one.column] = cell(shown(one), 'known');
  }
  return rows;
}

/** A number as staff see it, since a copy bears no format of its own; an error tells nothing. */
function shown({ value, format }: Cell): PlanCell['value'] {
  if (typeof value === 'object') return null;
  return typeof value === 'number' && format !== '' ? displayText(value, format) : value;
}

/**
 * Widths of columns by the cells of tables; a title or note, alone in its row, reaches over the columns right of it.
 */
function widthsOf(rows: readonly (readonly (PlanCell | null)[])[], right: number): number[] {
  const ofTables = rows.filter((row) => row.filter((one) => one !== null).length > 1);
  return Array.from({ length: right + 1 }, (_, column) =>
    ofTables.reduce(
      (most, row) => Math.min(widest, Math.max(most, Math.ceil(textWidth(String(row[column]?.value ?? ''))) + 1)),
      column === 0 ? textWidth(givenSwitch.label) + 2 : narrowest,
    ),
  );
}
