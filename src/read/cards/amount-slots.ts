import { financeRows } from '../../layout/card';
import type { Area, Cell } from '../../workbook/cell';
import { firstFrom, sharesColumn, standsIn, type Grid } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { isUnitNote } from '../values/card-values';
import type { Slot } from '../values/fields';
import { readAmount } from '../values/numbers';
import { noContext } from '../values/reading';
import type { LocatedCard } from './card-slots';

/** The columns of amounts: those of the year headings, and where one is blank, those that amounts stand in. */
export function columnsOf(card: LocatedCard): Area[] {
  const { grid } = card.sheet;
  const labels = financeRows.flatMap((key) => card.label[key] ?? []);
  const right = labels.reduce((last, { area }) => Math.max(last, area.right), 0);
  const columns: Area[] = [];
  labels.forEach(({ row }) => {
    if (columns.length === card.years) return;
    cellsRightOf(card, row, right).forEach((cell) => {
      const area = grid.extent(cell.row, cell.column);
      if (columns.length < card.years && !columns.some((known) => sharesColumn(known, area))) columns.push(area);
    });
  });
  while (columns.length < card.years) columns.push(nextColumn(grid, columns.at(-1), right, labels[0]?.row ?? 0));
  return columns.sort((a, b) => a.left - b.left);
}

function nextColumn(grid: Grid, last: Area | undefined, right: number, row: number): Area {
  return grid.extent(last?.top ?? row, (last?.right ?? right) + 1);
}

function cellsRightOf({ sheet, to, edge }: LocatedCard, row: number, right: number): Cell[] {
  const cells = sheet.grid.row(row);
  const own = cells.slice(firstFrom(cells, right + 1), firstFrom(cells, Math.min(to, edge + 1) + 1));
  return own.some((cell) => isNoAmount(sheet, cell)) ? own.filter((cell) => !isNoAmount(sheet, cell)) : own;
}

const isNoAmount = ({ labels }: ReadSheet, cell: Cell): boolean => labels.isLabel(cell, 'card') || isUnitNote(cell);

/** By column; where a row's amounts stand one column off its headings, in their order. */
export function amountSlots(card: LocatedCard, label: Area, columns: readonly Area[]): Slot[] {
  const { grid } = card.sheet;
  const cells = cellsRightOf(card, label.top, label.right);
  if (
    cells.length === columns.length &&
    cells.every((cell, index) => columns[index] && standsIn(grid, cell, columns[index]))
  )
    return cells;
  const inColumn = columns.map((column) => cells.find((cell) => standsIn(grid, cell, column)));
  const placed = inColumn.filter((cell) => cell !== undefined).length;
  const amounts = placed < cells.length ? cells.filter((cell) => isAmount(card, cell, inColumn)) : [];
  if (placed < amounts.length && amounts.length === columns.length) return amounts;
  return columns.map((column, index) => inColumn[index] ?? { row: label.top, column: column.left });
}

/** Whether a cell may be an amount that stands off its column: 増減 and 執行率 stand under headings of their own. */
function isAmount({ sheet: { grid }, headings }: LocatedCard, cell: Cell, inColumn: readonly (Cell | undefined)[]) {
  if (readAmount(cell, noContext).state !== 'read') return false;
  if (inColumn.includes(cell)) return true;
  return headings.every(
    ({ year, kind }) => !grid.at(year.row, cell.column) && !(kind && grid.at(kind.row, cell.column)),
  );
}
