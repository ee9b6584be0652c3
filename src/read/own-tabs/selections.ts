import { parseSelection } from '../../model/selection';
import {
  conditionLabel,
  selectionColumns,
  type SelectionNote,
  type StandingSelection,
} from '../../model/selection-sheet';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { gridOf, type Grid } from '../sheet/grid';
import { shownText } from '../sheet/shown';

/** The additional lists that stand in a workbook: their conditions, and what staff wrote beside the projects. */
export const readSelections = ({ sheets }: Snapshot): StandingSelection[] =>
  sheets.filter(({ mark }) => mark?.kind === 'selection').map(readSelection);

function readSelection(sheet: SheetSnapshot): StandingSelection {
  const grid = gridOf(sheet);
  const label = sheet.cells.find(({ value }) => value === conditionLabel);
  const condition = label ? textAt(grid, label.row, label.column + 1) : '';
  return { name: sheet.name, condition, selection: parseSelection(condition), notes: notesOn(grid) };
}

function notesOn(grid: Grid): SelectionNote[] {
  const headings = new Map<unknown, number>();
  return grid.rowNumbers.flatMap((row): SelectionNote[] => {
    const cells = grid.row(row);
    const isHeading = Object.values(selectionColumns).every((heading) => cells.some(({ value }) => value === heading));
    if (isHeading) {
      // From right to left: a column of staff's own beside the list may have the same heading.
      for (const { value, column } of [...cells].reverse()) headings.set(value, column);
      return [];
    }
    const [name, note] = [headings.get(selectionColumns.name), headings.get(selectionColumns.note)];
    if (name === undefined || note === undefined) return [];
    const written = textAt(grid, row, note);
    // 施策 stands two columns left of the name.
    return written === ''
      ? []
      : [{ measure: textAt(grid, row, name - 2), name: textAt(grid, row, name), note: written }];
  });
}

function textAt(grid: Grid, row: number, column: number): string {
  const cell = grid.at(row, column);
  return (cell && shownText(cell))?.trim() ?? '';
}
