import { displayText } from './display-text';
import { codesOf, literalsIn, sectionFor, showsTime } from './sections';

/** How a number's format shows another number than is there. */
export type ShownOtherwise = 'digit' | 'sign-added' | 'sign-dropped' | 'nothing';

/** Digits that belong to a unit: m2, km2, CO2. */
const unitDigits = /(?<=[A-Za-zａ-ｚＡ-Ｚ])[23２３]/gu;
const minus = /^[\s]*[-−－△▲]/u;
/** Digits alone, which most numbers have, show what is there. */
const plain = /^[#0][#0?.,%]*$/;

/**
 * How a format shows a number that is not the cell's; null where it shows what is there. Scales, rounding, units, years,
 * colours, brackets and △ for negatives, and `-` or nothing for zero are ways of writing the number that is there.
 */
export function showsOtherwise(value: number, format: string): ShownOtherwise | null {
  if (format === '' || format === '@' || plain.test(format) || /^general$/i.test(format)) return null;
  const { section, signed } = sectionFor(value, format);
  if (showsTime(section)) return null;
  const codes = codesOf(section);
  const hasDigits = /[0#?@]/.test(codes) || /general|g\/標準/i.test(section);
  const literals = literalsIn(section);
  if (/[0-9０-９]/u.test(literals.replace(unitDigits, ''))) return 'digit';
  if (!hasDigits) return value === 0 && !/[^\s\-ー—－―−]/u.test(literals + codes) ? null : 'nothing';
  const text = displayText(value, format);
  if (value > 0 && minus.test(text)) return 'sign-added';
  const isColoured = /\[(?!\$|[<>=])[^\]\d]+\]/u.test(section);
  const saysMinus = signed || /[-−－△▲(（]|マイナス|減/u.test(codes + literals) || isColoured;
  return value < 0 && !saysMinus ? 'sign-dropped' : null;
}
