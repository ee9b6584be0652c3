import type { Place } from '../src/workbook/cell';
import type { Snapshot } from '../src/workbook/snapshot';
import type { EvaluationData } from './evaluation-data';
import { arrangeSheets } from './lay-out/arrange-sheets';
import type { Item } from './lay-out/item';
import { withOwnTabs } from './lay-out/own-tabs';
import { renderSheet } from './lay-out/render-sheet';
import { scratchSheets } from './lay-out/scratch-sheets';
import { publishedLayout } from './layout';
import type { Layout } from './layout';

export interface LaidOut {
  readonly snapshot: Snapshot;
  /** What stands where, by the item's key (`card/1-3/cost/0`): empty cells of the forms too. */
  readonly places: ReadonlyMap<string, PlacedItem>;
}

export interface PlacedItem extends Place, Item {}

/** Lays an evaluation out as a workbook. What the layout leaves out is as published. */
export function layOut(data: EvaluationData, layout: Partial<Layout> = {}): LaidOut {
  const whole = { ...publishedLayout, ...layout };
  const places = new Map<string, PlacedItem>();
  const sheets = arrangeSheets(data, whole).map((sheet) => {
    for (const item of sheet.items) places.set(item.key, { ...item, sheet: sheet.name });
    return renderSheet(sheet);
  });
  const kept = [...sheets, ...scratchSheets(sheets, whole)];
  const all = whole.ownTabs ? withOwnTabs(kept) : kept;
  return { snapshot: { name: `政策分野${data.area.number}.xlsx`, sheets: all }, places };
}

/** Where an item stands: sheet, and top-left cell. Throws a RangeError where the layout has no such item. */
export function placeOf(laidOut: LaidOut, key: string): Place {
  const placed = laidOut.places.get(key);
  if (!placed) throw new RangeError(`nothing is laid out as ${key}`);
  return { sheet: placed.sheet, row: placed.row, column: placed.column };
}
