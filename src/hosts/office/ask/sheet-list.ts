import type { Area } from '../../../workbook/cell';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { markName, parseMark, type Mark } from '../../../workbook/mark';
import { areaOf } from '../wire/areas';
import { request } from '../wire/request';

/** A sheet before its cells are read. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly mark: Mark | null;
  /** Where cells hold something; null on an empty sheet. */
  readonly filled: Area | null;
  /** Where cells hold something or are formatted, merged cells included. */
  readonly used: Area | null;
}

/** How many sheets one request asks about, to stay under the limit of its size. */
const sheetsPerRequest = 2_000;

const corner = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/** The workbook's name and its worksheets with their marks and sizes: two requests. Chart sheets are unknown to Office.js. */
export async function listSheets(): Promise<{ readonly name: string; readonly sheets: readonly ListedSheet[] }> {
  const { workbook, worksheets } = await request('reading', (workbook) => ({
    workbook: workbook.load('name'),
    worksheets: workbook.worksheets.load(['items/name', 'items/visibility']),
  }));
  const sheets: ListedSheet[] = [];
  for (let from = 0; from < worksheets.items.length; from += sheetsPerRequest) {
    sheets.push(...(await measure(worksheets.items.slice(from, from + sheetsPerRequest))));
  }
  return { name: workbook.name, sheets };
}

async function measure(items: readonly Excel.Worksheet[]): Promise<ListedSheet[]> {
  const asked = await request('reading', (workbook) =>
    items.map(({ name, visibility }) => {
      const sheet = workbook.worksheets.getItem(name);
      return {
        name,
        visibility,
        mark: sheet.names.getItemOrNullObject(markName).load('formula'),
        filled: sheet.getUsedRangeOrNullObject(true).load(corner),
        used: sheet.getUsedRangeOrNullObject(false).load(corner),
      };
    }),
  );
  return asked.map(({ name, visibility, mark, filled, used }) => ({
    name,
    visibility: visibilityOf(visibility),
    mark: mark.isNullObject ? null : parseMark(String(mark.formula), name),
    filled: filled.isNullObject ? null : areaOf(filled),
    used: used.isNullObject ? null : areaOf(used),
  }));
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): SheetSnapshot['visibility'] {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'very-hidden';
}
