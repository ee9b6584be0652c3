import { isClosing } from '../../read/sheet/closing';
import type { Grid, TextCell } from '../../read/sheet/grid';
import { isBlank } from '../../read/sheet/shown';
import type { Cell } from '../../workbook/cell';
import { likelyItems } from '../likely-names';
import type { FormArea } from './form-areas';
import { mayBeLabel } from './label-text';

/** A table of one project a row. */
export interface ProjectTable {
  readonly grid: Grid;
  /** Its heading rows, from the one that bears 事業名 on. */
  readonly headings: readonly number[];
  readonly rows: readonly number[];
}

/** A row with at least this many labels side by side, and this many usual ones among them, heads a table. */
const fewestLabels = 5;
const fewestUsual = 3;

/** The table that the 事業名 of an area is a column heading of; null where it is a card's label. */
export function tableIn({ grid, name, end }: FormArea): ProjectTable | null {
  if (!name) return null;
  const cells = grid.row(name.row);
  const beside = cells.filter(
    (cell, index) => isHead(grid, cell, cells[index + 1]) || isHead(grid, cell, cells[index - 1]),
  );
  const usual = beside.filter((cell) => isUsual(cell));
  if (beside.length < fewestLabels || usual.length < fewestUsual) return null;
  const headings = headingRows(grid, name);
  const last = headings.at(-1) ?? name.row;
  const rows = grid.rowsBetween(last, end).filter((row) => {
    const own = grid.at(row, name.column);
    return (
      own !== null &&
      own.row === row &&
      !isBlank(own.value) &&
      !grid.row(row).some((cell) => cell.column <= name.column && isClosing(cell))
    );
  });
  return { grid, headings, rows };
}

/** Whether a cell and its neighbour are both labels, with no room between them for a value. */
const isHead = (grid: Grid, cell: Cell, other: Cell | undefined): boolean =>
  mayBeLabel(cell) &&
  other !== undefined &&
  mayBeLabel(other) &&
  (grid.lastColumn(cell.row, cell.column) + 1 === other.column ||
    grid.lastColumn(other.row, other.column) + 1 === cell.column);

const isUsual = ({ value }: Cell): boolean => typeof value === 'string' && likelyItems(value).length > 0;

/**
 * A table has at most this many further heading rows, which stand under labels that are merged over several columns.
 */
export const mostBelow = 2;

function headingRows(grid: Grid, name: TextCell): number[] {
  const headings = [name.row];
  for (let row = name.row + 1; row <= name.row + mostBelow; row += 1) {
    const own = grid.at(row, name.column);
    const cells = grid.row(row);
    if ((own && own.row === row) || cells.length === 0 || cells.some(({ value }) => typeof value === 'number')) break;
    headings.push(row);
  }
  return headings;
}
