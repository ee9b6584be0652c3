import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { address, areaAddress } from '../src/workbook/address';
import { isCellError } from '../src/workbook/cell';
import type { Cell } from '../src/workbook/cell';
import { formatMark, markName } from '../src/workbook/mark';
import type { SheetSnapshot, Snapshot } from '../src/workbook/snapshot';

/**
 * The snapshot as an .xlsx file without looks, at any size (SheetJS writes merged cells in linear time, exceljs does
 * not). Throws a RangeError on a chart sheet.
 */
export function snapshotToXlsx(snapshot: Snapshot): Uint8Array {
  const workbook: WorkBook = utils.book_new();
  for (const sheet of snapshot.sheets) utils.book_append_sheet(workbook, worksheet(sheet), sheet.name);
  workbook.Workbook = {
    Sheets: snapshot.sheets.map(({ visibility }) => ({ Hidden: hidden[visibility] })),
    Names: snapshot.sheets.flatMap(({ mark }, Sheet) =>
      mark ? [{ Name: markName, Ref: formatMark(mark), Sheet, Hidden: true }] : [],
    ),
  };
  const bytes = write(workbook, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer;
  return new Uint8Array(bytes);
}

const hidden = { visible: 0, hidden: 1, 'very-hidden': 2 } as const;
const errorCodes: Readonly<Record<string, number>> = {
  '#NULL!': 0x00,
  '#DIV/0!': 0x07,
  '#VALUE!': 0x0f,
  '#REF!': 0x17,
  '#NAME?': 0x1d,
  '#NUM!': 0x24,
  '#N/A': 0x2a,
};

function worksheet(sheet: SheetSnapshot): WorkSheet {
  if (sheet.type === 'chart') throw new RangeError(`a chart sheet cannot be written: ${sheet.name}`);
  const written: WorkSheet = {};
  let bottom = 0;
  let right = 0;
  for (const cell of sheet.cells) {
    written[address(cell)] = cellObject(cell);
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  written['!ref'] = areaAddress({ top: 0, left: 0, bottom, right });
  written['!merges'] = sheet.merges.map((area) => ({
    s: { r: area.top, c: area.left },
    e: { r: area.bottom, c: area.right },
  }));
  return written;
}

function cellObject({ value, format, formula }: Cell): CellObject {
  const shown = { ...(format === '' ? {} : { z: format }), ...(formula ? { f: formulaFor(value) } : {}) };
  if (isCellError(value)) return { t: 'e', v: errorCodes[value.error] ?? 0x2a, ...shown };
  if (typeof value === 'number') return { t: 'n', v: value, ...shown };
  if (typeof value === 'boolean') return { t: 'b', v: value, ...shown };
  return { t: 's', v: value, ...shown };
}

/** Some formula with that result. */
function formulaFor(value: Cell['value']): string {
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? `T("${value.replaceAll('"', '""')}")` : `IF(TRUE,${String(value).toUpperCase()})`;
}
