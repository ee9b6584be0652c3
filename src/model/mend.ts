import { address } from '../workbook/address';
import type { Edit, RowHeight, WritePlan } from '../workbook/plan';
import type { Finding } from './finding';

/** A finding and what mends it. */
export interface Mend {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
  readonly heights?: readonly RowHeight[];
}

/**
 * The mends that can be carried out together. Of two that touch one cell, or the height of one row, the first is kept.
 */
export function withoutClashes(mends: readonly Mend[]): readonly Mend[] {
  const touched = new Set<string>();
  return mends.filter(({ edits, heights = [] }) => {
    const cells = [
      ...edits.map((edit) => `${edit.sheet}!${address(edit)}`),
      ...heights.map(({ sheet, row }) => `${sheet}!${String(row)}`),
    ];
    if (cells.some((cell) => touched.has(cell))) return false;
    for (const cell of cells) touched.add(cell);
    return true;
  });
}

/** The plan that carries mends out. */
export const planOf = (mends: readonly Omit<Mend, 'finding'>[]): WritePlan => ({
  renames: [],
  tabs: [],
  edits: mends.flatMap(({ edits }) => edits),
  heights: mends.flatMap(({ heights = [] }) => heights),
});

/** A cell or a row that mends change. */
export type MendedPlace = { readonly finding: Finding } & (
  { readonly edit: Edit; readonly height?: never } | { readonly height: RowHeight; readonly edit?: never }
);

/** Every cell and row that mends change, finding by finding. */
export const placesOf = (mends: readonly Mend[]): readonly MendedPlace[] =>
  mends.flatMap(({ finding, edits, heights = [] }) => [
    ...edits.map((edit) => ({ finding, edit })),
    ...heights.map((height) => ({ finding, height })),
  ]);
