import type { Area, Cell, Place } from '../workbook/cell';
import type { SheetSnapshot } from '../workbook/snapshot';

/** A sheet's cells and merges, ready to be looked up. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** The rows that hold something, from top to bottom. */
  readonly rowNumbers: readonly number[];
  /** A row's filled cells, from left to right. */
  row(row: number): readonly Cell[];
  /** The filled cell that is shown here: a merged area shows its top-left cell. */
  at(row: number, column: number): Cell | null;
  /** The merged area that covers a cell, or the cell alone. */
  extent(row: number, column: number): Area;
  place(row: number, column: number): Place;
}

/** Merges wider than this are looked through one by one; there are few of them on any sheet. */
const wide = 256;

export function gridOf(sheet: SheetSnapshot): Grid {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const cover = coverOf(sheet.merges);
  const extent = (row: number, column: number): Area =>
    cover(row, column) ?? { top: row, left: column, bottom: row, right: column };

  return {
    sheet,
    rowNumbers: [...rows.keys()],
    row: (row) => rows.get(row) ?? [],
    at(row, column) {
      const { top, left } = extent(row, column);
      const cells = rows.get(top) ?? [];
      return cells[firstFrom(cells, left)]?.column === left ? (cells[firstFrom(cells, left)] ?? null) : null;
    },
    extent,
    place: (row, column) => {
      const { top, left } = extent(row, column);
      return { sheet: sheet.name, row: top, column: left };
    },
  };
}

/** Index of the first cell of a row at or right of a column. */
export function firstFrom(cells: readonly Cell[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function coverOf(merges: readonly Area[]): (row: number, column: number) => Area | undefined {
  const byColumn = new Map<number, Area[]>();
  const wideOnes: Area[] = [];
  for (const area of [...merges].sort((a, b) => a.top - b.top)) {
    if (area.right - area.left >= wide) {
      wideOnes.push(area);
      continue;
    }
    for (let column = area.left; column <= area.right; column += 1) {
      const column_ = byColumn.get(column);
      if (column_) column_.push(area);
      else byColumn.set(column, [area]);
    }
  }
  const covers = (area: Area | undefined, row: number, column: number) =>
    area !== undefined && area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
  return (row, column) => {
    const candidate = lastAtOrAbove(byColumn.get(column) ?? [], row);
    return covers(candidate, row, column) ? candidate : wideOnes.find((area) => covers(area, row, column));
  };
}

function lastAtOrAbove(areas: readonly Area[], row: number): Area | undefined {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.top ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return areas[low - 1];
}

/** Whether two areas share a column. */
export const sharesColumn = (a: Area, b: Area): boolean => a.left <= b.right && b.left <= a.right;
