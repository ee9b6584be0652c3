import { HostError } from '../../workbook/host';
import { markName, parseMark } from '../../workbook/mark';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import type { CellTables, SheetContent } from './cell-collector';
import type { Limits } from './limits';
import { openPackage, type Package } from './package';
import { parseSheet } from './parse-sheet';
import { readFormats } from './read-styles';
import { refuseForeign } from './recognise';
import { scanSheet } from './scan-sheet';
import { readSharedStrings } from './shared-strings';
import type { Unpacking } from './unpacking';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/**
 * Reads an .xlsx or .xlsm file. `name` is the snapshot's.
 * Throws a HostError: `not-a-workbook`, `old-format`, `encrypted`, `too-large`, `damaged`, `no-worksheet` or
 * `unsupported-package`.
 */
export function readPackage(bytes: Uint8Array, name: string, limits: Limits, unpacking: Unpacking): Snapshot {
  if (bytes.length > limits.fileBytes) throw new HostError('too-large', name);
  refuseForeign(bytes, name);
  const pack = openPackage(bytes, limits, unpacking);
  const workbook = readWorkbookPart(pack);
  if (!workbook.sheets.some(({ type }) => type === 'worksheet')) throw new HostError('no-worksheet', name);
  const tables = readTables(pack, workbook, limits);
  const marks = new Map(workbook.names.filter(({ name: own }) => own === markName).map(({ sheet, formula }) => [sheet, formula]));
  let cells = 0;
  const sheets = workbook.sheets.map((sheet, index): SheetSnapshot => {
    const content = sheet.type === 'worksheet' ? readSheet(pack, sheet, tables) : { cells: [], merges: [] };
    cells += content.cells.length;
    if (cells > limits.cells) throw new HostError('too-large', name);
    const mark = marks.get(index);
    return {
      name: sheet.name, visibility: sheet.visibility, type: sheet.type,
      mark: mark === undefined ? null : parseMark(mark, sheet.name),
      ...content,
    };
  });
  return { name, sheets };
}

function readTables(pack: Package, workbook: WorkbookPart, limits: Limits): CellTables {
  const partOf = (type: string): string =>
    workbook.relationships.find((relationship) => relationship.type === type)?.target ?? '';
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  return {
    sharedString: readSharedStrings(pack.text(strings), strings),
    formats: readFormats(pack.text(styles), styles),
    date1904: workbook.date1904,
    limits,
  };
}

function readSheet(pack: Package, sheet: SheetEntry, tables: CellTables): SheetContent {
  const xml = pack.text(sheet.part);
  if (xml === null) throw new HostError('damaged', sheet.part);
  return scanSheet(xml, sheet.name, tables) ?? parseSheet(xml, sheet.part, sheet.name, tables);
}
