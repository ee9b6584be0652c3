import type { Edit } from '../../src/workbook/plan';
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
