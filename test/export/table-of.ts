import type { Row, Table } from '../../src/export/columns';
import type { Source } from '../../src/export/exported';
import { tablesOf } from '../../src/export/tables';
import { review } from '../../src/review';
import { rollUp } from '../../src/rollup/roll-up';
import type { Snapshot } from '../../src/workbook/snapshot';

/** A workbook as the command exports it. */
export function sourceOf(snapshot: Snapshot): Source {
  const reviewed = review(snapshot);
  return { ...reviewed, file: snapshot.name, sums: rollUp(reviewed) };
}

export const tablesIn = (...snapshots: readonly Snapshot[]): Table[] => tablesOf(snapshots.map(sourceOf));

export const rowsOf = (tables: readonly Table[], name: string): readonly Row[] =>
  tables.find((table) => table.name === name)?.rows ?? [];
