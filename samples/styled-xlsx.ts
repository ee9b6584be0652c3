import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { groupBy } from '../src/model/grouping';
import type { LaidOut, PlacedItem } from './lay-out';
import { officeLook } from './office-look';
import { rowHeights } from './row-heights';

const written = new Date(Date.UTC(2024, 9, 1));
/** Zip entries bear a local time. */
const zipped = new Date(2024, 9, 1);

/** Column widths in characters, of a sheet by its name. */
export type WidthsOf = (sheet: string) => readonly number[];

/** A laid-out evaluation as an .xlsx file that looks like an office's: the same bytes every time. */
export async function styledXlsx({ places }: LaidOut, widthsOf: WidthsOf): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = '行政評価アシスト';
  workbook.created = written;
  workbook.modified = written;
  for (const [name, items] of groupBy(places.values(), ({ sheet }) => sheet)) {
    draw(workbook.addWorksheet(name), items, widthsOf(name));
  }
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return packed({ ...parts, [styles]: withFontsInOrder(parts[styles]) });
}

function draw(sheet: Worksheet, items: readonly PlacedItem[], widths: readonly number[]): void {
  sheet.columns = widths.map((width) => ({ width }));
  sheet.pageSetup = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.views = [{ showGridLines: false }];
  for (const { row, column, rows, columns, look, content } of items) {
    const numFmt = content.format === '' ? {} : { numFmt: content.format };
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < columns; across += 1) {
        sheet.getCell(row + down + 1, column + across + 1).style = { ...officeLook[look], ...numFmt };
      }
    }
    if (content.value !== null) sheet.getCell(row + 1, column + 1).value = content.value;
    if (rows * columns > 1) sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
  }
  for (const [row, height] of rowHeights(items, widths)) sheet.getRow(row + 1).height = height;
}

const styles = 'xl/styles.xml';
const partsOfFont = ['b', 'i', 'sz', 'color', 'name', 'family', 'scheme'];

/** exceljs writes a font's parts in an order that the file's schema does not allow. */
function withFontsInOrder(part: Uint8Array | undefined): Uint8Array {
  const xml = strFromU8(part ?? new Uint8Array());
  const ordered = xml.replaceAll(/(?<=<font>).*?(?=<\/font>)/gu, (font) => {
    const parts = font.match(/<[^>]+>/gu) ?? [];
    const rank = (one: string): number => partsOfFont.indexOf(/\w+/u.exec(one)?.[0] ?? '');
    return [...parts].sort((a, b) => rank(a) - rank(b)).join('');
  });
  return strToU8(ordered);
}

/** The zip entries' dates would be those of the run. */
function packed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  const first = entries.filter(([name]) => name === '[Content_Types].xml');
  return zipSync(Object.fromEntries([...first, ...entries.filter((entry) => !first.includes(entry))]), {
    mtime: zipped,
  });
}
