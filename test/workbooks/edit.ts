import type { Cell, Place } from '../../src/workbook/cell';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

/** The snapshot with another sheet behind its last. */
export function withSheet(snapshot: Snapshot, sheet: SheetSnapshot): Snapshot {
  return { ...snapshot, sheets: [...snapshot.sheets, sheet] };
}

/** The snapshot without a sheet. Throws a RangeError where it has none of that name. */
export function withoutSheet(snapshot: Snapshot, name: string): Snapshot {
  const sheets = snapshot.sheets.filter((sheet) => sheet !== sheetNamed(snapshot, name));
  return { ...snapshot, sheets };
}

/** A sheet with all of another below what stands on it. */
export function pastedBelow(sheet: SheetSnapshot, pasted: SheetSnapshot): SheetSnapshot {
  const down = Math.max(...sheet.cells.map(({ row }) => row)) + 4;
  const cells = pasted.cells.map((cell) => ({ ...cell, row: cell.row + down }));
  const merges = pasted.merges.map((merge) => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down }));
  return { ...sheet, cells: [...sheet.cells, ...cells], merges: [...sheet.merges, ...merges] };
}

/** The snapshot with a cell's value typed over: its format stays, or is the one given; null empties the cell. */
export function withCell(snapshot: Snapshot, place: Place, value: Cell['value'] | null, format?: string): Snapshot {
  const edited = sheetNamed(snapshot, place.sheet);
  const here = ({ row, column }: Cell): boolean => row === place.row && column === place.column;
  const before = edited.cells.find(here);
  const cell: Cell[] =
    value === null
      ? []
      : [{ row: place.row, column: place.column, value, format: format ?? before?.format ?? '', formula: false }];
  const cells = [...edited.cells.filter((other) => !here(other)), ...cell].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet === edited ? { ...sheet, cells } : sheet)) };
}

/** What a cell holds; null where it is empty. */
export function cellAt(snapshot: Snapshot, place: Place): Cell | null {
  const { cells } = sheetNamed(snapshot, place.sheet);
  return cells.find(({ row, column }) => row === place.row && column === place.column) ?? null;
}

function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new RangeError(`no sheet is named ${name}`);
  return sheet;
}
