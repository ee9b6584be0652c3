import { textOf, type Field } from '../../model/field';
import { plainName } from '../../model/names';

/** A name's cell with another name in it, its （再掲） kept; null where the mark stands within the name. */
export function renamed(field: Field<string>, name: string): string | null {
  const text = textOf(field);
  const plain = plainName(field);
  return plain !== '' && text.includes(plain) ? text.replace(plain, () => name) : null;
}
