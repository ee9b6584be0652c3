import { HostError, type Wanted } from '../../workbook/host';
import { markName, parseMark } from '../../workbook/mark';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import type { CellTables, SheetContent } from './cell-collector';
import type { Limits } from './limits';
import { openPackage, type Parts } from './package';
import { parseSheet } from './parse-sheet';
import { readStyles } from './read-styles';
import { refuseForeign } from './recognise';
import { scanSheet } from './scan-sheet';
import { readSharedStrings } from './shared-strings';
import type { Unpacking } from './unpacking';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/**
 * Reads an .xlsx or .xlsm file. `name` is the snapshot's; `told` is told after each sheet how far it is (0 to 1).
 * Throws a HostError: `not-a-workbook`, `old-format`, `encrypted`, `too-large`, `damaged`, `no-worksheet`,
 * `duplicate-sheet` or `unsupported-package`.
 */
export function readPackage(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  unpacking: Unpacking,
  wanted: Wanted = {},
  told: (done: number) => void = () => undefined,
): Snapshot {
  if (bytes.length > limits.fileBytes) throw new HostError('too-large', name);
  refuseForeign(bytes, name);
  const pack = openPackage(bytes, limits, unpacking);
  const workbook = readWorkbookPart(pack);
  if (!workbook.sheets.some(({ type }) => type === 'worksheet')) throw new HostError('no-worksheet', name);
  const read = sheetReader(pack, workbook, limits, wanted);
  const marks = new Map(
    workbook.names.filter(({ name: own }) => own === markName).map(({ sheet, formula }) => [sheet, formula]),
  );
  const sheets = workbook.sheets.map((sheet, index): SheetSnapshot => {
    const content = sheet.type === 'worksheet' ? read(sheet) : { cells: [], merges: [] };
    const mark = marks.get(index);
    told((index + 1) / workbook.sheets.length);
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      type: sheet.type,
      mark: mark === undefined ? null : parseMark(mark, sheet.name),
      ...content,
    };
  });
  return { name, sheets };
}

/** Reads a workbook's worksheets, each when it is asked for. */
export function sheetReader(
  parts: Parts,
  workbook: WorkbookPart,
  limits: Limits,
  wanted: Wanted = {},
): (sheet: SheetEntry) => SheetContent {
  const tables = readTables(parts, workbook, limits, wanted);
  return ({ part, name }) => {
    const xml = parts.text(part);
    if (xml === null) throw new HostError('damaged', part);
    return scanSheet(xml, name, tables) ?? parseSheet(xml, part, name, tables);
  };
}

function readTables(parts: Parts, workbook: WorkbookPart, limits: Limits, { rooms = false }: Wanted): CellTables {
  const partOf = (type: string): string =>
    workbook.relationships.find((relationship) => relationship.type === type)?.target ?? '';
  const stringsPart = partOf('sharedStrings');
  const strings = readSharedStrings(parts.text(stringsPart), stringsPart);
  const stylesPart = partOf('styles');
  const { formats, struck, texts } = readStyles(parts.text(stylesPart), stylesPart);
  return {
    sharedString: strings.text,
    sharedRuns: strings.runs,
    formats,
    ...(struck ? { struck } : {}),
    ...(rooms ? { texts } : {}),
    date1904: workbook.date1904,
    limits,
    held: { cells: 0, characters: 0, merges: 0 },
  };
}
