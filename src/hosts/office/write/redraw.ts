import { isOurs } from '../draw/charts';
import { drawSheet } from '../draw/draw-sheet';
import { findOurs } from '../draw/filter-table';
import { prepareSheet, rowsToInsert } from '../draw/prepare-sheet';
import { tableName } from '../../../workbook/mark';
import type { Step } from '../wire/send';
import type { TouchedSheet } from '../ask/survey';
import type { Replaced, RememberedTab } from './written';

/** How much of a write was done: after a failure nobody knows, but nobody else has changed anything meanwhile either. */
export type Done = 'whole' | 'in part';

/** Draws again what stood on a tab before it was written in place. */
export function redraw(tab: RememberedTab, replaced: Replaced, now: TouchedSheet, done: Done): Step[] {
  const { name, drawing, ground } = tab;
  const { sheet: before, drawing: former } = replaced;
  const planned = rowsToInsert(drawing, ground);
  // What staff wrote below the tab has moved where the rows were inserted, which is the first thing done.
  const moved = (now.filled?.bottom ?? 0) > (before.filled?.bottom ?? 0);
  const inserted = done === 'whole' || moved ? planned : null;
  const area = inserted === planned ? drawing.area : { ...drawing.area, bottom: former.area.bottom };
  // A chart or table is named after it is added: one that is new and nobody else's is ours too.
  const fresh = (names: readonly string[], known: readonly string[]): string[] =>
    done === 'whole' ? [] : names.filter((candidate) => !known.includes(candidate));
  const charts = [...now.charts.filter(isOurs), ...fresh(now.charts, before.charts)];
  const own = findOurs(tableName(drawing.mark.kind), now.tables);
  const standing = own ?? fresh(now.tables, before.tables)[0] ?? null;
  const table = standing === null ? null : { name: standing, top: now.tableArea?.top ?? null };
  const present = { area, filled: null, charts, table, alike: null };
  return [prepareSheet(name, former, present), ...drawSheet(name, former, present).steps, ...removal(name, inserted)];
}

function removal(sheet: string, rows: string | null): Step[] {
  if (rows === null) return [];
  return [{ bytes: 500, run: (workbook) => workbook.worksheets.getItem(sheet).getRange(rows).delete('Up') }];
}
