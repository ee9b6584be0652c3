import type { Edit, RowHeight } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { putAt } from './put';

/** Carries edits out as a host does: refuses where the cell is not what it was, or holds a formula. */
export function applyEdits(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  return edits.reduce((workbook, edit) => {
    const sheet = workbook.sheets.find(({ name }) => name === edit.sheet);
    const cell = sheet?.cells.find(({ row, column }) => row === edit.row && column === edit.column);
    if (cell?.formula) throw new Error('an edit types over a formula');
    const now = cell?.value ?? null;
    const shown = typeof now === 'object' && now !== null ? now.error : now;
    if (shown !== edit.expected)
      throw new Error(`an edit expects ${String(edit.expected)}, and finds ${String(shown)}`);
    return putAt(workbook, edit, edit.value);
  }, snapshot);
}

/** Gives rows heights, as far as the rooms of long texts tell of them. */
export function applyHeights(snapshot: Snapshot, heights: readonly RowHeight[]): Snapshot {
  return heights.reduce(
    (workbook, { sheet, row, height, expected }) => ({
      ...workbook,
      sheets: workbook.sheets.map((one) => ({
        ...one,
        cells: one.cells.map((cell) => {
          const { room } = cell;
          if (one.name !== sheet || room?.last.row !== row) return cell;
          if (room.last.height !== expected) throw new Error('a row is not as high as it was');
          return { ...cell, room: { ...room, height: room.height + height - expected, last: { row, height } } };
        }),
      })),
    }),
    snapshot,
  );
}
