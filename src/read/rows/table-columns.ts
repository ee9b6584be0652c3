import type { Area, Cell } from '../../workbook/cell';
import { firstFrom, type Grid } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { isBlank } from '../sheet/shown';
import { isUnitNote } from '../values/card-values';
import { partOf, type HeadingPart } from './heading-part';
import type { HeadingRows } from './heading-rows';

/** A column of a table: the columns of the sheet that it takes up, and its headings, from the lowest up. */
export interface TableColumn {
  readonly area: Area;
  readonly own: HeadingPart;
  readonly above: readonly HeadingPart[];
}

/** A row of headings, from left to right, and as far right as each reaches. */
interface HeadingRow {
  readonly cells: readonly Cell[];
  readonly parts: readonly HeadingPart[];
  readonly rights: readonly number[];
}

/** The columns of a table, each told by the lowest heading over it, from left to right. */
export function tableColumns(
  { grid, layout }: ReadSheet,
  { top, labels, bottom }: HeadingRows,
  end: number,
): TableColumn[] {
  const rows = grid.rowsBetween(top - 1, bottom + 1).map((row): HeadingRow => {
    const cells = grid.row(row).filter(isHeading);
    return {
      cells,
      parts: cells.map((cell) => partOf(cell, layout)),
      rights: cells.map((cell, index) => rightmost(grid, cell, cells[index + 1], bottom)),
    };
  });
  const taken = new Set<number>();
  const columns: TableColumn[] = [];
  for (const [at, { parts }] of [...rows.entries()].reverse()) {
    const leaves = parts.filter(
      ({ cell }) => cell.row >= labels && !columnsOf(grid, cell).some((one) => taken.has(one)),
    );
    for (const own of leaves) {
      const higher = rows.slice(0, at).reverse();
      columns.push({
        area: grid.extent(own.cell.row, own.cell.column),
        own,
        above: higher.flatMap((row) => partOver(row, own.cell.column) ?? []),
      });
    }
    for (const { cell } of leaves) for (const column of columnsOf(grid, cell)) taken.add(column);
    for (const own of parts) columns.push(...headless(own, at));
  }
  return columns.sort((a, b) => a.area.left - b.area.left);

  /** Columns below a merged heading that no lower one heads, and that hold something: their own heading was left out. */
  function headless(over: HeadingPart, at: number): TableColumn[] {
    const { row, column } = over.cell;
    const area = grid.extent(row, column);
    if (row < labels || area.left === area.right || !taken.has(column) || area.bottom >= bottom) return [];
    return columnsOf(grid, over.cell).flatMap((left) => {
      if (taken.has(left) || !grid.rowsBetween(bottom, end).some((below) => grid.at(below, left))) return [];
      taken.add(left);
      const cell = { row: bottom, column: left, value: '', format: '', formula: false };
      const higher = rows.slice(0, at).reverse();
      const above = [over, ...higher.flatMap((one) => partOver(one, left) ?? [])];
      return [{ area: grid.extent(bottom, left), own: partOf(cell, layout), above }];
    });
  }
}

const isHeading = (cell: Cell): boolean => !isBlank(cell.value) && !isUnitNote(cell);

/**
 * The last column that a heading stands over. A merged heading stands over what it covers; one that is not merged, and
 * has headings below it, over all columns up to the next heading.
 */
function rightmost(grid: Grid, { row, column }: Cell, next: Cell | undefined, bottom: number): number {
  const area = grid.extent(row, column);
  const isOver = grid.rowsBetween(area.bottom, bottom + 1).some((below) => grid.at(below, column)?.row === below);
  return area.right > area.left || !isOver ? area.right : (next?.column ?? Number.MAX_SAFE_INTEGER) - 1;
}

function columnsOf(grid: Grid, { row, column }: Cell): number[] {
  const { left, right } = grid.extent(row, column);
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function partOver({ cells, parts, rights }: HeadingRow, column: number): HeadingPart | undefined {
  const at = firstFrom(cells, column + 1) - 1;
  return (rights[at] ?? -1) >= column ? parts[at] : undefined;
}
