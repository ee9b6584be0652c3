import { parseArea } from '../../src/workbook/address';
import type { Cell, CellValue } from '../../src/workbook/cell';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

/** A row as it looks, cell by cell; null where nothing stands. */
export type Row = readonly (CellValue | (Partial<Cell> & { readonly value: Cell['value'] }))[];

/** A sheet of some rows from A1 on; `merges` as addresses: `B2:D2`. */
export function aSheet(rows: readonly Row[], merges: readonly string[] = [], name = 'シート'): SheetSnapshot {
  const cells = rows.flatMap((values, row) => values.flatMap((content, column) => cellOf(content, row, column)));
  return { name, visibility: 'visible', type: 'worksheet', mark: null, cells, merges: merges.map(parseArea) };
}

function cellOf(content: Row[number], row: number, column: number): Cell[] {
  if (content === null) return [];
  const whole = typeof content === 'object' && 'value' in content ? content : { value: content };
  return [{ format: '', formula: false, ...whole, row, column }];
}
