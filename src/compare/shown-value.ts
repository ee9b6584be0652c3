import { textOf, type Field } from '../model/field';
import { fiscalYearName } from '../model/fiscal-year';
import { departmentName } from '../model/names';
import { toYen } from '../model/rounding';

/**
 * What a field says, in whatever way its form writes it: amounts in 千円, departments by name; `''` where nothing stands.
 */
export function shownValue(field: Field<unknown>): string {
  if (field.state === 'missing') return '';
  return field.value === null ? textOf(field).trim() : textOfValue(field.value);
}

function textOfValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOfValue).join('、');
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').trim();
  return typeof value === 'object' && value !== null ? textOfObject(value) : String(value);
}

function textOfObject(value: object): string {
  if ('thousandYen' in value) return numberText(Number(value.thousandYen));
  if ('division' in value && 'section' in value)
    return departmentName({ division: String(value.division), section: String(value.section) });
  if ('area' in value && 'measure' in value)
    return [value.area, value.measure]
      .flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? String(one) : []))
      .join('-');
  if ('words' in value) return String(value.words);
  if ('number' in value) {
    const ofYear = 'year' in value && typeof value.year === 'number' ? `（${fiscalYearName(value.year)}）` : '';
    return numberText(Number(value.number)) + ofYear;
  }
  return 'type' in value ? '' : JSON.stringify(value);
}

/** Made once: making one takes longer than all else that is told of a value. */
const inThousands = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

const numberText = (value: number): string => inThousands.format(toYen(value));
