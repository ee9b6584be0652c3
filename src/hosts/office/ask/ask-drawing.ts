import { parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import type { Mark } from '../../../workbook/mark';
import type { Answer } from '../wire/answer';
import { columnCount, rowCount } from '../wire/areas';
import { askLinks } from './ask-links';
import { askLooks } from './ask-looks';
import { askLooksAlike } from './ask-looks-alike';
import { askHeights, askWidths } from './ask-sizes';
import type { Question } from '../wire/question';
import { askContents, type Contents } from './contents';
import type { Drawing, Link } from '../draw/drawing';
import { retyped } from './retyped';
import { askMergedAreas } from './merged-areas';
import type { TouchedSheet } from './survey';

/** Cells (half an answer) beyond which looks are not asked cell by cell. */
const looksLimit = 5_000;

/** What was asked about the generated area of one of our tabs. */
export interface AskedDrawing {
  readonly mark: Mark;
  readonly contents: Answer<Contents>;
  /** `table`: the name of the table that an earlier version made of it. */
  readonly drawing: (
    standing: Pick<TouchedSheet, 'standardHeight' | 'filter' | 'tableArea'>,
    table: string | null,
  ) => Answer<Drawing>;
}

/**
 * Asks for all that stands in the generated area of one of our tabs, so that it can be drawn again. Office.js cannot tell
 * all of what a chart shows: fittings, but for the filter, are those of the last drawing that this host made
 * of the tab, else of the one that replaces it.
 */
export function askDrawing(
  queue: Question[],
  mark: Mark,
  last: Drawing | null,
  next: Omit<Drawing, 'widths'>,
): AskedDrawing {
  const sheet = mark.tab;
  const area = parseArea(mark.area);
  const likely = last?.mark.area === mark.area ? last : next;
  const small = rowCount(area) * columnCount(area) <= looksLimit;
  const contents = askContents(queue, sheet, area, small ? 'now' : 'to type again');
  const { styles, heights } = small
    ? { styles: askLooks(queue, sheet, area), heights: askHeights(queue, sheet, area) }
    : askLooksAlike(queue, sheet, area);
  const linked = small ? area : linkedArea(likely.links, area);
  const links = linked ? askLinks(queue, sheet, linked) : () => [];
  const widths = askWidths(queue, sheet, { ...area, right: Math.max(area.right, next.area.right) });
  const merges = askMergedAreas(queue, sheet, area);
  return {
    mark,
    contents,
    drawing:
      ({ standardHeight, filter, tableArea }, table) =>
      (answered) => ({
        mark,
        area,
        typed: retypedRows(contents(answered)),
        formats: contents(answered).formats.map((row) => row.map((format) => (format === 'General' ? null : format))),
        styles: styles(answered),
        links: links(answered),
        widths: widths(answered),
        heights: heights(answered).map((height, row) => {
          // A row that a filter hides tells no height.
          if (height === 0) return likely.heights[row] ?? null;
          return height === standardHeight ? null : height;
        }),
        merges: merges(answered),
        fittings: {
          ...likely.fittings,
          filter,
          table: table === null ? null : { name: table, area: tableArea ?? likely.fittings.filter ?? area },
        },
      }),
  };
}

/** The columns that hold links. */
function linkedArea(links: readonly Link[], area: Area): Area | null {
  const columns = links.map(({ column }) => column).filter((column) => column <= area.right);
  return columns.length > 0 ? { ...area, left: Math.min(...columns), right: Math.max(...columns) } : null;
}

function retypedRows({ area, formulas, formats, results }: Contents): Drawing['typed'] {
  return formulas.map((row, index) =>
    row.map((entry, offset) =>
      retyped(entry, formats[index]?.[offset] ?? 'General', results.get(area.top + index)?.get(area.left + offset)),
    ),
  );
}
