import type { Area } from '../../workbook/cell';
import type { Mark } from '../../workbook/mark';
import { columnCount, rowCount } from './areas';
import { askHeights, askLooks, askWidths } from './ask-looks';
import type { Question } from './batches';
import { askContents, type Contents } from './contents';
import type { Drawing } from './drawing';
import { retyped } from './edits';
import { askMergedAreas, unite } from './merged-areas';

/** Cells (half an answer) beyond which looks are taken from the last drawing, where this host made it, and not read cell by cell. */
const looksLimit = 5_000;

/** A sheet that bears our mark. */
export interface OwnTab {
  readonly mark: Mark;
  readonly markedArea: Area;
  readonly standardHeight: number;
  readonly tableArea: Area | null;
}

/**
 * Asks for all that stands in the generated area of one of our tabs, so that it can be drawn again; the drawing is made
 * once all is answered. Office.js cannot tell all of what a chart shows: fittings, but for the filter table's place, are
 * those of the last drawing that this host made of the tab, else of the one that replaces it.
 */
export function askDrawing(queue: Question[], standing: OwnTab, last: Drawing | null, next: Drawing): () => Drawing {
  const { mark, markedArea: area, standardHeight, tableArea } = standing;
  const known = last?.mark.area === mark.area ? last : null;
  const sheet = mark.tab;
  const small = rowCount(area) * columnCount(area) <= looksLimit;
  const contents = askContents(queue, sheet, area, small ? 'now' : 'where needed');
  const looks = known && !small ? null : askLooks(queue, sheet, area);
  const heights = askHeights(queue, sheet, area);
  const widths = askWidths(queue, sheet, area);
  const merges: Area[] = [];
  askMergedAreas(queue, sheet, area, merges);
  const fittings = known?.fittings ?? next.fittings;
  return () => ({
    mark,
    area,
    typed: retypedRows(contents),
    formats: contents.formats.map((row) => row.map((format) => (format === 'General' ? null : format))),
    styles: looks?.styles ?? known?.styles ?? [],
    links: looks?.links ?? known?.links ?? [],
    widths,
    heights: heights.map((height) => (height === standardHeight ? null : height)),
    merges: unite(merges),
    fittings: { ...fittings, table: fittings.table && tableArea && { ...fittings.table, area: tableArea } },
  });
}

function retypedRows({ area, formulas, formats, results }: Contents): Drawing['typed'] {
  return formulas.map((row, index) =>
    row.map((entry, offset) =>
      retyped(entry, formats[index]?.[offset] ?? 'General', results.get(area.top + index)?.get(area.left + offset)),
    ),
  );
}
