import type { Area } from '../../workbook/cell';
import type { Style } from '../../workbook/roles';
import { areaAddress } from '../../workbook/address';
import { rowCount } from './areas';
import type { Question } from './batches';
import type { Link } from './drawing';
import { lookOf, lookProperties } from './look';

/** Asks how the cells of a block look and where they link to; equal looks come as one object. */
export function askLooks(queue: Question[], sheet: string, area: Area): { styles: (Style | null)[][]; links: Link[] } {
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

/** Asks for the heights of a block's rows in points. */
export function askHeights(queue: Question[], sheet: string, area: Area): (number | null)[] {
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

/** Asks for the widths of a block's columns in points. */
export function askWidths(queue: Question[], sheet: string, area: Area): number[] {
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
