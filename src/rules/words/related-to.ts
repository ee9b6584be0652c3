import type { Field } from '../../model/field';
import type { Related } from '../../model/finding';

/** A field as a second place of a finding, named by its label on the form or by the longer name that is given. */
export function relatedTo(field: Field<unknown>, label: string = field.label): Related {
  return { ...field.place, label };
}
