import { resultColumns, type ResultColumn, type StandingResult } from '../../model/results-sheet';
import { tabNames } from '../../workbook/mark';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { gridOf } from '../sheet/grid';
import { shownText } from '../sheet/shown';

/**
 * Reads what stands on 点検結果: what staff ticked and wrote there is carried over by the next build. Columns are told by
 * their headings; no rows where the tab does not stand.
 */
export function readResults(snapshot: Snapshot): StandingResult[] {
  const ours = snapshot.sheets.filter(({ mark }) => mark?.kind === 'results');
  const sheet = ours.find(({ name }) => name === tabNames.results) ?? ours[0];
  return sheet ? rowsOf(sheet) : [];
}

const columns = Object.keys(resultColumns) as ResultColumn[];

function rowsOf(sheet: SheetSnapshot): StandingResult[] {
  const grid = gridOf(sheet);
  const isHeading = (row: number) => grid.row(row).some(({ value }) => value === resultColumns.fingerprint);
  const heading = grid.rowNumbers.find(isHeading);
  if (heading === undefined) return [];
  const places = new Map(grid.row(heading).map(({ value, column }) => [value, column]));
  const textAt = (row: number, name: ResultColumn): string => {
    const column = places.get(resultColumns[name]);
    const cell = column === undefined ? null : grid.at(row, column);
    return (cell && shownText(cell))?.trim() ?? '';
  };
  return grid.rowNumbers
    .filter((row) => row > heading && !isHeading(row))
    .map((row) => Object.fromEntries(columns.map((name) => [name, textAt(row, name)])) as Record<ResultColumn, string>)
    .filter(({ fingerprint }) => fingerprint !== '');
}
