import type { SheetSnapshot } from '../workbook/snapshot';
import { gridOf, type Grid } from './grid';
import { labelsOf, type Labels } from './labels';

/** A sheet that is read: its cells, and the labels that stand on it. */
export interface ReadSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly labels: Labels;
}

export function readSheet(sheet: SheetSnapshot): ReadSheet {
  const grid = gridOf(sheet);
  return { name: sheet.name, grid, labels: labelsOf(grid) };
}
