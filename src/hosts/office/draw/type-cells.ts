import type { Area } from '../../../workbook/cell';
import { isRemade } from '../../../workbook/mark';
import { areaAddress } from '../../../workbook/address';
import { columnCount, rowCount } from '../wire/areas';
import { rowBytes, textBytes } from '../wire/bytes';
import type { Drawing, Link } from './drawing';
import { rowStands } from './looks-as';
import { askFormulas, type Raw } from '../wire/raw';
import type { Ground } from './prepare-sheet';
import { equalRectangles } from '../wire/rectangles';
import { callBytes, type Asking, type Step } from '../wire/send';

/** How much of a tab is typed in one step, in bytes. */
const bandBytes = 100_000;

/** A rectangle's number format on the wire, and what a link takes besides its target, in bytes. */
const formatBytes = 600;
const linkBytes = 20;

/**
 * Types a tab's cells in blocks of rows: number formats first, since a text format decides what becomes of a text; then links,
 * since Excel may write a link's target into its cell; then contents. What the cells held just before, and what Excel made
 * of what was typed, is asked in the same request. Of a tab that stands alike, no more is typed than blocks that hold
 * something else; what the others hold is asked where staff fill the tab in by hand.
 */
export function typeCells(sheet: string, drawing: Drawing, { area, alike, held, isAdded }: Ground): Asking<Typed> {
  const bands = bandsOf(drawing);
  const typed: Typed = { made: alike ? [...held] : [], before: [] };
  const standing = (band: Band): boolean => alike !== null && stands(band, drawing, alike);
  const steps = bands.flatMap((band) => {
    if (standing(band)) return isRemade(drawing.mark) ? [] : [askBand(sheet, band, typed)];
    return [typeBand(sheet, drawing, alike ? [] : drawing.links, band, typed, !isAdded && area !== null)];
  });
  return { steps: [...(alike ? [] : numberFormats(sheet, drawing)), ...steps], made: () => typed };
}

/** What cells of a tab held just before they were typed, where that was asked, and hold since: row by row. */
export interface Typed {
  readonly before: Raw[][];
  readonly made: Raw[][];
}

/** Asks what a block holds that is left as it is. */
function askBand(sheet: string, { area, bytes }: Band, typed: Typed): Step {
  return {
    bytes,
    run(workbook) {
      const asked = askFormulas(workbook.worksheets.getItem(sheet).getRange(areaAddress(area)));
      return (answered) => place(typed.before, asked(answered), area.top);
    },
  };
}

function place(into: Raw[][], rows: readonly Raw[][], from: number): void {
  for (const [index, row] of rows.entries()) into[from + index] = row;
}

function stands({ area }: Band, drawing: Drawing, alike: Drawing): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) if (!rowStands(alike, drawing, row)) return false;
  return true;
}

function numberFormats(sheet: string, { formats }: Drawing): Step[] {
  return [...equalRectangles(formats)].flatMap(([format, areas]) =>
    areas.map((area) => ({
      bytes: formatBytes,
      run(workbook: Excel.Workbook) {
        // One value stands for the whole range, though the types want an array.
        Object.assign(workbook.worksheets.getItem(sheet).getRange(areaAddress(area)), { numberFormat: format });
      },
    })),
  );
}

interface Band {
  readonly area: Area;
  readonly bytes: number;
}

function bandsOf({ area, typed }: Drawing): Band[] {
  const bands: Band[] = [];
  let top = 0;
  let bytes = 0;
  for (const [row, entries] of typed.entries()) {
    bytes += rowBytes(entries);
    if (bytes < bandBytes && row < typed.length - 1) continue;
    bands.push({ area: { ...area, top, bottom: row }, bytes });
    top = row + 1;
    bytes = 0;
  }
  return bands;
}

function typeBand(
  sheet: string,
  drawing: Drawing,
  ofTab: readonly Link[],
  { area, bytes }: Band,
  typed: Typed,
  isThere: boolean,
): Step {
  const links = ofTab.filter(({ row }) => row >= area.top && row <= area.bottom);
  const weight = links.reduce((sum, { target }) => sum + linkBytes + textBytes(JSON.stringify(target)), 0);
  return {
    bytes: (isThere ? 2 : 1) * bytes + weight + callBytes * (10 + (rowCount(area) * columnCount(area)) / cellsAtOnce),
    run(workbook) {
      const worksheet = workbook.worksheets.getItem(sheet);
      const before = isThere ? askFormulas(worksheet.getRange(areaAddress(area))) : () => [];
      if (links.length > 0) setLinks(worksheet, links);
      // Another range: the first one holds what it was asked.
      const range = worksheet.getRange(areaAddress(area));
      range.formulas = drawing.typed.slice(area.top, area.bottom + 1).map((row) => [...row]);
      const made = askFormulas(range);
      return (answered) => {
        place(typed.before, before(answered), area.top);
        place(typed.made, made(answered), area.top);
      };
    },
  };
}

/** The library cuts a block of more cells up, at two calls a part. */
const cellsAtOnce = 1_500 / 3;

/** Sets links in one call: the block that holds them all, cells without a link being left alone. */
function setLinks(worksheet: Excel.Worksheet, links: readonly Link[]): void {
  const rows = links.map(({ row }) => row);
  const columns = links.map(({ column }) => column);
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const block: Excel.SettableCellProperties[][] = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => ({})),
  );
  for (const { row, column, target } of links) {
    const cell = block[row - area.top]?.[column - area.left];
    if (cell) cell.hyperlink = target;
  }
  worksheet.getRange(areaAddress(area)).setCellProperties(block);
}
