import type { Area } from '../../workbook/cell';
import type { Style } from '../../workbook/roles';
import { areaAddress } from '../../workbook/address';
import type { Mark } from '../../workbook/mark';
import { columnCount, rowCount } from './areas';
import type { Question } from './batches';
import { askContents, type Contents } from './contents';
import type { Drawing, Link } from './drawing';
import { retyped } from './edits';
import { lookOf, lookProperties } from './look';
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
 * once all is answered. Office.js cannot tell all of what a chart shows: fittings, but for the filter table's place, are those of the last drawing that this host
 * made of the tab, else of the one that replaces it.
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

function askLooks(queue: Question[], sheet: string, area: Area): { styles: (Style | null)[][]; links: Link[] } {
  const known = new Map<string, Style>();
  const found = { styles: Array.from({ length: rowCount(area) }, (): (Style | null)[] => []), links: new Array<Link>() };
  queue.push({
    kind: 'looks',
    sheet,
    area,
    ask(worksheet, part) {
      const answer = answered(worksheet.getRange(areaAddress(part)).getCellProperties(lookProperties));
      return () => {
        const rows = answer();
        for (const [index, cells] of rows.entries()) {
          const row = part.top + index;
          found.styles[row - area.top] = cells.map((cell) => shared(known, lookOf(cell)));
          for (const [offset, { hyperlink }] of cells.entries()) {
            const target = hyperlink && targetOf(hyperlink);
            if (target) found.links.push({ row, column: part.left + offset, target });
          }
        }
        return JSON.stringify(rows).length;
      };
    },
  });
  return found;
}

function targetOf({ address, documentReference }: Excel.RangeHyperlink): Excel.RangeHyperlink | null {
  if (documentReference) return { documentReference };
  return address ? { address } : null;
}

/** One object for all equal looks, so that their cells make rectangles. */
function shared(known: Map<string, Style>, style: Style | null): Style | null {
  if (!style) return null;
  const key = JSON.stringify(style);
  const same = known.get(key) ?? style;
  known.set(key, same);
  return same;
}

function askHeights(queue: Question[], sheet: string, area: Area): (number | null)[] {
  const heights: (number | null)[] = [];
  queue.push({
    kind: 'heights',
    sheet,
    area: { ...area, right: area.left },
    ask(worksheet, part) {
      const answer = answered(worksheet.getRange(areaAddress(part)).getRowProperties({ format: { rowHeight: true } }));
      return () => {
        const rows = answer();
        for (const [index, row] of rows.entries()) heights[part.top + index - area.top] = row.format?.rowHeight ?? null;
        return JSON.stringify(rows).length;
      };
    },
  });
  return heights;
}

function askWidths(queue: Question[], sheet: string, area: Area): number[] {
  const widths: number[] = [];
  queue.push({
    kind: 'widths',
    sheet,
    area: { ...area, bottom: area.top },
    ask(worksheet, part) {
      const answer = answered(worksheet.getRange(areaAddress(part)).getColumnProperties({ format: { columnWidth: true } }));
      return () => {
        const columns = answer();
        widths.push(...columns.map(({ format }) => format?.columnWidth ?? 0));
        return JSON.stringify(columns).length;
      };
    },
  });
  return widths;
}

/** What a method answers, once it is answered. */
function answered<T>(result: OfficeExtension.ClientResult<T>): () => T {
  return () => result.value;
}
