import { ownValueKinds, type OwnItem } from '../../layout/own-item';
import type { Field } from '../../model/field';
import type { OwnHit } from '../sheet/labels';
import type { ReadSheet } from '../sheet/sheet';
import { fieldAt } from '../values/fields';
import { noContext } from '../values/reading';
import { slotIn } from '../values/slot-in';

/** The list's columns of the office's own, by their labels among its headings. */
export const ownColumnsOf = (
  { labels }: ReadSheet,
  { row, bottom }: { readonly row: number; readonly bottom: number },
): readonly OwnHit[] => labels.own('list').filter((hit) => hit.row >= row && hit.row <= bottom);

const none: ReadonlyMap<OwnItem, Field<unknown>> = new Map();

/** The values of these columns in one row of the list. Amounts of a list that we built are in 千円. */
export function ownFieldsOf(
  { grid, layout }: ReadSheet,
  columns: readonly OwnHit[],
  row: number,
): ReadonlyMap<OwnItem, Field<unknown>> {
  if (columns.length === 0) return none;
  const moneyFactor = grid.sheet.mark === null ? (layout.moneyUnit?.factor ?? 1) : 1;
  const context = { ...noContext, moneyFactor };
  return new Map(
    columns.flatMap(({ own, area, place }) => {
      const kind = ownValueKinds[own.kind];
      if (kind === null) return [];
      const declared = { label: own.label, kind, required: own.required };
      return [[own, fieldAt(grid, slotIn(grid, row, area), declared, place, context)] as const];
    }),
  );
}
