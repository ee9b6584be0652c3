import { hull } from './areas';
import { isOurs } from './charts';
import { drawSheet, insertions, prepareSheet, type Insertions } from './draw-sheet';
import type { Drawing } from './drawing';
import { findOurs } from './filter-table';
import type { Step } from './send';
import type { TouchedSheet } from './survey';
import type { WrittenTab } from './write-workbook';

/** How much of a write was done: after a failure nobody knows, but nobody else has changed anything meanwhile either. */
export type Done = 'whole' | 'in part';

/** What a write found on one of our tabs. */
export interface Replaced {
  readonly sheet: TouchedSheet;
  readonly drawing: Drawing;
}

/** Draws again what stood on a tab before it was written in place. */
export function redraw({ name, drawing, ground }: WrittenTab, { sheet: before, drawing: former }: Replaced, now: TouchedSheet, done: Done): Step[] {
  const planned = insertions(drawing, ground);
  const inserted = done === 'whole' ? planned : happened(planned, before, now);
  // Where rows were to be inserted first and are not there, nothing was drawn beyond the former area either.
  const drawn = hull(former.area, drawing.area);
  const area = {
    ...drawn,
    bottom: inserted.rows === planned.rows ? drawn.bottom : former.area.bottom,
    right: inserted.columns === planned.columns ? drawn.right : former.area.right,
  };
  // A chart or table is named after it is added: one that is new and nobody else's is ours too.
  const fresh = (names: readonly string[], known: readonly string[]): string[] =>
    done === 'whole' ? [] : names.filter((candidate) => !known.includes(candidate));
  const charts = [...now.charts.filter(isOurs), ...fresh(now.charts, before.charts)];
  const own = drawing.fittings.table && findOurs(drawing.fittings.table.name, now.tables);
  const table = own ?? fresh(now.tables, before.tables)[0] ?? null;
  const present = { area, filled: null, charts, table };
  return [prepareSheet(name, former, present), ...drawSheet(name, former, present, []), ...removals(name, inserted)];
}

/** What staff wrote beyond the tab has moved where the insertion took place. */
function happened({ rows, columns }: Insertions, before: TouchedSheet, now: TouchedSheet): Insertions {
  const moved = (edge: 'bottom' | 'right'): boolean => (now.filled?.[edge] ?? 0) > (before.filled?.[edge] ?? 0);
  return { rows: moved('bottom') ? rows : null, columns: moved('right') ? columns : null };
}

function removals(sheet: string, { rows, columns }: Insertions): Step[] {
  return [
    {
      bytes: 1_000,
      run(workbook) {
        const worksheet = workbook.worksheets.getItem(sheet);
        if (columns !== null) worksheet.getRange(columns).delete('Left');
        if (rows !== null) worksheet.getRange(rows).delete('Up');
      },
    },
  ];
}
