import type { Field } from '../../model/field';
import { textOf } from '../../model/field';
import { isCellError } from '../../workbook/cell';
import type { Edit } from '../../workbook/plan';

/** The edit that puts a value in a field's cell; null where a formula stands, which is never typed over. */
export function replace(field: Field<unknown>, value: string | number): Edit | null {
  if (field.formula) return null;
  const expected = isCellError(field.raw) ? textOf(field) : field.raw;
  return { ...field.place, value, expected };
}
