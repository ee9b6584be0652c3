import type { Field } from '../../model/field';
import type { Related } from '../../model/finding';

/** A field as a place that a finding also speaks of, in the form's word for it or a fuller one. */
export function relatedTo(field: Field<unknown>, label: string = field.label): Related {
  return { ...field.place, label };
}
