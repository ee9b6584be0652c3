import type { HandFilledColumn } from '../layout/list';
import type { BusinessCard, ListRow, ProjectEntry } from '../model/evaluation';
import type { Field } from '../model/field';

/**
 * A mark of a project: the card's, where it has such a label and it is filled in, else that of the list row joined to
 * it by project; undefined where neither stands.
 */
export function markField<K extends HandFilledColumn>(
  column: K,
  card: BusinessCard | undefined,
  row: ListRow | undefined,
): ProjectEntry[K] | undefined {
  return filled(card?.[column]) ?? filled(row?.[column]);
}

const filled = <F extends Field<unknown>>(field: F | undefined): F | undefined =>
  field?.raw === null ? undefined : field;
