import type { Cell } from '../../workbook/cell';
import type { Grid, TextCell } from '../../read/sheet/grid';
import { mayBeLabel } from './label-text';

/** What tells labels from values, besides their looks. */
export interface Told {
  /** Whether a text stands on at least half of the forms. */
  readonly isFrequent: (text: string) => boolean;
  /** Whether forms usually print such a label. */
  readonly isUsual: (text: string) => boolean;
  /** Whether nothing is filled in, so that every text that may be a label is one. */
  readonly isBlank: boolean;
}

/** A label of a row, and what stands right of it. */
export interface RowLabel {
  readonly cell: TextCell;
  readonly value: Cell | null;
  /** Whether it heads the labels right of it. */
  readonly isParent: boolean;
}

/**
 * The labels of a row: each takes the cell right beside it for its value, so that no value is taken for a label. The first
 * of an odd number of texts heads the others: 施策体系 | 基本目標 | やすらぎのまち.
 */
export function rowLabels(grid: Grid, cells: readonly Cell[], told: Told): RowLabel[] {
  const labels: RowLabel[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (!cell || !mayBeLabel(cell) || !told.isFrequent(cell.value)) continue;
    const next = cells[index + 1];
    const isOdd = (cells.length - index) % 2 === 1;
    if (next && isValueOf(grid, cell, next, told, index === 0 && isOdd)) {
      labels.push({ cell, value: next, isParent: false });
      index += 1;
    } else {
      labels.push({ cell, value: null, isParent: index === 0 && next !== undefined && isBeside(grid, cell, next) });
    }
  }
  return labels;
}

function isValueOf(grid: Grid, label: TextCell, next: Cell, told: Told, mayHead: boolean): boolean {
  if (!mayBeLabel(next) || !told.isFrequent(next.value)) return true;
  if (told.isBlank || told.isUsual(next.value) || !isBeside(grid, label, next)) return false;
  return told.isUsual(label.value) || !mayHead;
}

const isBeside = (grid: Grid, { row, column }: Cell, next: Cell): boolean =>
  next.column === grid.lastColumn(row, column) + 1;
