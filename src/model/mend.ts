import { address } from '../workbook/address';
import type { Edit } from '../workbook/plan';
import type { Finding } from './finding';

/** A finding and what mends it. */
export interface Mend {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** Those that can be carried out together: of two that touch one cell, the first. */
export function withoutClashes(mends: readonly Mend[]): readonly Mend[] {
  const touched = new Set<string>();
  return mends.filter(({ edits }) => {
    const cells = edits.map((edit) => `${edit.sheet}!${address(edit)}`);
    if (cells.some((cell) => touched.has(cell))) return false;
    for (const cell of cells) touched.add(cell);
    return true;
  });
}
