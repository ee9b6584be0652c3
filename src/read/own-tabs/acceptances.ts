import type { AcceptanceRecord } from '../../model/accept';
import {
  acceptanceColumns,
  acceptanceStates,
  formerAcceptanceColumns,
  type AcceptanceColumn,
} from '../../model/acceptance-sheet';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { gridOf, type Grid } from '../sheet/grid';
import { shownText } from '../sheet/shown';

/** Reads the sheet 確認記録; no records where it does not stand. Columns are told by their headings. */
export function readAcceptances(snapshot: Snapshot): AcceptanceRecord[] {
  const sheet = snapshot.sheets.find(({ mark }) => mark?.kind === 'acceptances');
  return sheet ? recordsOf(sheet) : [];
}

function recordsOf(sheet: SheetSnapshot): AcceptanceRecord[] {
  const grid = gridOf(sheet);
  const heading = grid.rowNumbers.find((row) =>
    grid.row(row).some(({ value }) => value === acceptanceColumns.fingerprint),
  );
  if (heading === undefined) return [];
  const columns = new Map(grid.row(heading).map(({ value, column }) => [value, column]));
  const columnOf = (name: AcceptanceColumn) =>
    columns.get(acceptanceColumns[name]) ?? columns.get(formerAcceptanceColumns[name] ?? '');
  return grid.rowNumbers
    .filter((row) => row > heading)
    .map((row) => recordAt(grid, row, columnOf))
    .filter(({ fingerprint }) => fingerprint !== '');
}

function recordAt(grid: Grid, row: number, columnOf: (name: AcceptanceColumn) => number | undefined): AcceptanceRecord {
  const text = (name: AcceptanceColumn) => {
    const column = columnOf(name);
    const cell = column === undefined ? null : grid.at(row, column);
    return (cell && shownText(cell))?.trim() ?? '';
  };
  return {
    name: text('name'),
    owner: text('owner'),
    field: text('field'),
    message: text('message'),
    reason: text('reason'),
    by: text('by'),
    at: text('at').replace(' ', 'T'),
    initials: text('initials'),
    fingerprint: text('fingerprint'),
    cancelled: cancelledBy(text('state')),
  };
}

/** Reads `取消`, and the lines below it: who, and when. */
function cancelledBy(state: string): AcceptanceRecord['cancelled'] {
  const [word, by = '', at = ''] = state.split('\n').map((line) => line.trim());
  return word === acceptanceStates.cancelled ? { by, at: at.replace(' ', 'T') } : null;
}
