import { dateText } from './date-text';
import { codesOf, scaleOf, sectionFor, showsTime } from './sections';

/**
 * A number as its cell shows it, as far as a form's values go: the section for its sign, literals around it
 * (`"令和"0"年度"`), decimals, thousands, scaling, percent, dates and times. A fraction or a power of ten is written out.
 */
export function displayText(value: number, format: string): string {
  const { section, signed } = sectionFor(value, format);
  if (format === '' || section === '@' || /^general$/i.test(section)) return String(value);
  if (showsTime(section)) return dateText(value, section);
  if (/e[+-]|[0#?]\s*\/\s*[0#?]/i.test(codesOf(section))) return String(value);
  return numberText(Math.abs(value), section, signed);
}

const token = /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([0#?][0#?.,]*|general)/gi;

/** A minus stands before all that is written, as Excel has it; not where the number is rounded to nothing. */
function numberText(size: number, section: string, signed: boolean): string {
  let digits = '';
  const text = section.replace(token, (_, quoted?: string, escaped?: string, currency?: string, code?: string) => {
    if (code === undefined || digits !== '') return quoted ?? escaped ?? currency ?? '';
    digits = numberBy(code, size * scaleOf(section));
    return digits;
  });
  return signed && (digits === '' || /[1-9]/.test(digits)) ? `-${text}` : text;
}

function numberBy(code: string, shown: number): string {
  if (/general/i.test(code)) return String(shown);
  const [whole = '', decimals = ''] = code.replace(/,+$/, '').split('.');
  const number = Number(shown.toPrecision(15));
  const zeros = Math.max(1, countOf(/0/g, whole));
  const useGrouping = /[0#?],[0#?]/.test(code);
  const text =
    Number.isSafeInteger(number) && !decimals.includes('0')
      ? wholeText(number, zeros, useGrouping)
      : number.toLocaleString('en-US', {
          minimumIntegerDigits: Math.min(21, zeros),
          minimumFractionDigits: Math.min(20, countOf(/0/g, decimals)),
          maximumFractionDigits: Math.min(20, countOf(/[0#?]/g, decimals)),
          useGrouping,
        });
  return whole.includes('0') ? text : text.replace(/^0(?=\.|$)/, '');
}

const countOf = (sign: RegExp, code: string): number => code.match(sign)?.length ?? 0;

/** As `toLocaleString` writes a whole number, in a fiftieth of the time. */
function wholeText(number: number, zeros: number, useGrouping: boolean): string {
  const digits = String(number).padStart(Math.min(21, zeros), '0');
  return useGrouping ? digits.replace(/\B(?=(?:\d{3})+$)/g, ',') : digits;
}
