import type { Area } from '../../../workbook/cell';
import { isWithin } from '../../../workbook/is-within';
import type { SourceSheet } from './source-sheet';

type At = { readonly row: number; readonly column: number };

/** Why nobody sees a cell: its row, its column, or the merged area that covers it; null where it is seen. */
export type WhyUnseen = 'row' | 'column' | 'covered' | null;

/** Tells of a sheet's cells whether they are seen. A merged area shows its first cell wherever a bit of it is in sight. */
export function unseenCells(sheet: SourceSheet): (at: At) => WhyUnseen {
  const rows = new Map(sheet.rows.map(({ row, isHidden }) => [row, isHidden]));
  const hiddenColumns = sheet.columns.filter(({ isHidden }) => isHidden);
  const isHiddenRow = (row: number): boolean => rows.get(row) ?? sheet.hidesRows;
  const isHiddenColumn = (column: number): boolean =>
    hiddenColumns.some(({ first, last }) => first <= column && column <= last);
  const mergeOf = mergesByRow(sheet.merges);
  return (at) => {
    const merge = mergeOf(at);
    if (!merge) return isHiddenRow(at.row) ? 'row' : isHiddenColumn(at.column) ? 'column' : null;
    if (merge.top !== at.row || merge.left !== at.column) return 'covered';
    if (every(merge.top, merge.bottom, isHiddenRow)) return 'row';
    return every(merge.left, merge.right, isHiddenColumn) ? 'column' : null;
  };
}

function every(from: number, to: number, is: (at: number) => boolean): boolean {
  for (let at = from; at <= to; at++) if (!is(at)) return false;
  return true;
}

/** A merged area that covers a cell. Another program's may overlap; what any of them covers is unseen. */
function mergesByRow(merges: readonly Area[]): (at: At) => Area | undefined {
  const tall = 1000;
  const byRow = new Map<number, Area[]>();
  const others = merges.filter(({ top, bottom }) => bottom - top >= tall);
  for (const area of merges)
    for (let row = area.top; area.bottom - area.top < tall && row <= area.bottom; row++) {
      const there = byRow.get(row);
      if (there) there.push(area);
      else byRow.set(row, [area]);
    }
  return (at) =>
    (byRow.get(at.row) ?? []).find((area) => isWithin(area, at)) ?? others.find((area) => isWithin(area, at));
}
