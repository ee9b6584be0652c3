import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

/** The workbook with each sheet of a name changed; none left where `change` gives none. */
export function changeSheet(
  snapshot: Snapshot,
  name: string,
  change: (sheet: SheetSnapshot) => readonly SheetSnapshot[],
): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.flatMap((sheet) => (sheet.name === name ? change(sheet) : [sheet])) };
}

/** The workbook with a copy of a sheet behind its last. */
export function addCopy(snapshot: Snapshot, name: string, changes: Partial<SheetSnapshot>): Snapshot {
  const copies = snapshot.sheets.filter((sheet) => sheet.name === name).map((sheet) => ({ ...sheet, ...changes }));
  return { ...snapshot, sheets: [...snapshot.sheets, ...copies] };
}
