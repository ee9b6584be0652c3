import type { KpiFigure } from '../../layout/kinds';
import { textOf, type Field } from '../../model/field';

/** `1,234` and `△1,234`, in 千円; `－` where there is none. */
export function thousandYen(amount: number | null): string {
  if (amount === null) return '－';
  return amount.toLocaleString('ja-JP', { maximumFractionDigits: 3 }).replace('-', '△');
}

/** `+12.3%`; `''` where nothing can be compared. */
export function changeText(before: number | null, after: number | null): string {
  if (before === null || after === null || before === 0) return '';
  const percent = (after / before - 1) * 100;
  const size = `${Math.abs(percent).toFixed(1)}%`;
  if (size === '0.0%') return '±0.0%';
  return percent > 0 ? `+${size}` : `△${size}`;
}

/** `118.9%`; `''` where there is none. */
export const percentText = (ratio: number | null): string => (ratio === null ? '' : `${(ratio * 100).toFixed(1)}%`);

/** A KPI's figure: a number with its thousands set apart, anything else as it stands. */
export function figureText(field: Field<KpiFigure>): string {
  return field.value?.type === 'number'
    ? field.value.number.toLocaleString('ja-JP', { maximumFractionDigits: 6 })
    : textOf(field);
}
