import type { Field } from '../../model/field';
import type { Related } from '../../model/finding';

/** A field as a second place of a finding, named by its label on the form or by the longer name that is given. */
export function relatedTo(field: Field<unknown>, label: string = field.label): Related {
  return { ...field.place, label };
}

/** The same of last year's workbook; of this one where no file is named. */
export const relatedToLast = (field: Field<unknown>, file: string | undefined): Related => ({
  ...relatedTo(field),
  ...(file === undefined ? {} : { file }),
});
