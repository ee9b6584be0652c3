import type { MeasureHeading } from '../../model/evaluation';
import { builtInLayout, type Layout } from '../../layout/layout';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { gridOf, type Grid } from './grid';
import { labelsOf, type Labels } from './labels';
import { measureHeadingsOf } from './measure-heading';

/** A sheet that is read: its cells, and the labels that stand on it. */
export interface ReadSheet {
  readonly name: string;
  /** The layout that it is read by. */
  readonly layout: Layout;
  readonly grid: Grid;
  readonly labels: Labels;
  /** Every `施策1 …` that could stand over a block, a list's group or cards, row by row. */
  readonly headings: readonly MeasureHeading[];
}

export function readSheet(sheet: SheetSnapshot, layout: Layout = builtInLayout): ReadSheet {
  const grid = gridOf(sheet);
  return { name: sheet.name, layout, grid, labels: labelsOf(grid, layout), headings: measureHeadingsOf(grid) };
}
