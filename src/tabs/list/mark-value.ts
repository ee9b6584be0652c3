import type { HandFilledColumn } from '../../layout/list';
import { textOf, type Field } from '../../model/field';
import { markField } from '../../rollup/mark-field';
import type { Listed } from './order';

/** What staff filled in by hand, as they wrote it; a number that only its format showed in full is written in full. */
export function markValue({ card, row }: Listed, column: HandFilledColumn): string | number | null {
  const field: Field<string | readonly (string | number)[]> | undefined = markField(column, card, row);
  if (!field) return null;
  if (typeof field.raw !== 'number') return textOf(field);
  if (isPlain(field.format)) return field.raw;
  if (!Array.isArray(field.value)) return textOf(field);
  const values: readonly (string | number)[] = field.value;
  return values.map((value) => (column === 'populationGoals' ? `基本目標${String(value)}` : String(value))).join('、');
}

export const isPlain = (format: string): boolean => format === '' || format === 'General' || format === '@';
