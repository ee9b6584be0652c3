import type { MeasureHeading } from '../../model/evaluation';
import { builtInLayout, type Layout } from '../../layout/layout';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { gridOf, type Grid } from './grid';
import { labelsOf, type Labels } from './labels';
import { measureHeadingsOf } from './measure-heading';
import { measureWordOf } from './measure-word';

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

export function readSheet(sheet: SheetSnapshot, standing: Layout = builtInLayout): ReadSheet {
  const layout = sheet.mark?.kind === 'list' ? withList(standing) : standing;
  const grid = gridOf(sheet, measureWordOf(layout));
  return { name: sheet.name, layout, grid, labels: labelsOf(grid, layout), headings: measureHeadingsOf(grid) };
}

const withLists = new WeakMap<Layout, Layout>();

/** An office that uses no list of its own may have one built, and what staff wrote on it is kept. */
function withList(layout: Layout): Layout {
  if (!layout.titles.list.absent) return layout;
  const known = withLists.get(layout);
  if (known) return known;
  const made: Layout = { ...layout, titles: { ...layout.titles, list: builtInLayout.titles.list } };
  withLists.set(layout, made);
  return made;
}
