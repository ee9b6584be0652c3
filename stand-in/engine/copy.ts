import type { Area } from '../../src/workbook/cell';
import { height, shifted, width } from './area';
import { emptyCell, type StoredCell } from './cells';
import { moved } from './formula/rewrite';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

export const copyings = ['All', 'Formulas', 'Values', 'Formats'] as const;
export type Copying = (typeof copyings)[number];

interface Side {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Copies an area, repeated as often as it fits into the target; a smaller target grows to the source's size. */
export function copyCells(workbook: Workbook, from: Side, to: Side, what: Copying): Area {
  const [rows, columns] = [height(from.area), width(from.area)];
  const down = fits(height(to.area), rows);
  const across = fits(width(to.area), columns);
  const target = {
    ...to.area,
    bottom: to.area.top + rows * down - 1,
    right: to.area.left + columns * across - 1,
  };
  to.sheet.checkWritable(target);
  const source = readSource(from);
  for (let i = 0; i < down; i++) {
    for (let j = 0; j < across; j++) {
      const offset = {
        rows: target.top + i * rows - from.area.top,
        columns: target.left + j * columns - from.area.left,
      };
      paste(workbook, from, to.sheet, source, offset, what);
    }
  }
  workbook.changed(to.sheet, target);
  return target;
}

const fits = (size: number, unit: number) => (size % unit === 0 ? size / unit : 1);

function readSource({ sheet, area }: Side): StoredCell[][] {
  return Array.from({ length: height(area) }, (_, i) =>
    Array.from({ length: width(area) }, (_, j) => {
      const [row, column] = [area.top + i, area.left + j];
      return { ...sheet.cells.get(row, column), style: sheet.styleAt(row, column) };
    }),
  );
}

function paste(
  workbook: Workbook,
  from: Side,
  sheet: Sheet,
  source: readonly (readonly StoredCell[])[],
  offset: { rows: number; columns: number },
  what: Copying,
): void {
  for (const [i, cells] of source.entries()) {
    for (const [j, cell] of cells.entries()) {
      const [row, column] = [from.area.top + i + offset.rows, from.area.left + j + offset.columns];
      sheet.cells.set(row, column, pasted(cell, sheet.cells.get(row, column), offset, what));
      workbook.calculator.register(sheet, row, column, false);
    }
  }
  if (what !== 'All' && what !== 'Formats') return;
  const inside = from.sheet.merges.filter(
    (merge) =>
      merge.top >= from.area.top &&
      merge.bottom <= from.area.bottom &&
      merge.left >= from.area.left &&
      merge.right <= from.area.right,
  );
  for (const merge of inside) sheet.merge(shifted(merge, offset.rows, offset.columns));
}

function pasted(
  from: StoredCell,
  to: StoredCell,
  offset: { rows: number; columns: number },
  what: Copying,
): StoredCell {
  const formula = from.formula === null ? null : moved(from.formula, offset.rows, offset.columns);
  switch (what) {
    case 'All':
      return { ...emptyCell, ...from, formula };
    case 'Formulas':
      return { ...to, value: from.value, formula };
    case 'Values':
      return { ...to, value: from.value, formula: null };
    case 'Formats':
      return { ...to, style: from.style };
  }
}
