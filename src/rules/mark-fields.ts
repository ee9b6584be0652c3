import type { HandFilledColumn } from '../layout/list';
import type { BusinessCard, ListRow } from '../model/evaluation';
import type { Field } from '../model/field';
import { projectName } from '../model/names';
import type { Subject } from './rule';

/**
 * Each project's cell for one of the list's hand-filled columns: the card's, where it has such a label and it is filled
 * in, else the list's.
 */
export function* markFields<K extends HandFilledColumn>(
  { evaluation, pairing }: Subject,
  column: K,
): Iterable<{ readonly field: (BusinessCard | ListRow)[K]; readonly owner: string }> {
  const filled = (field: Field<unknown> | undefined) => field !== undefined && field.raw !== null;
  for (const row of evaluation.list?.rows ?? []) {
    if (!filled(pairing.byRow.get(row)?.card[column])) yield { field: row[column], owner: projectName(row) };
  }
  for (const card of evaluation.cards) {
    if (filled(card[column])) yield { field: card[column], owner: projectName(card) };
  }
}
