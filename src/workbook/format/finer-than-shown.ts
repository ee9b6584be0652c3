import { displayText } from './display-text';
import { literalsIn, scaleOf, sectionFor, showsTime } from './sections';

/**
 * Whether a cell holds more digits than it shows: 12.345678 as 12.3, yen as thousands. Dates are not looked at, nor shares
 * that a formula works out, whose digits follow from what it divides.
 */
export function finerThanShown(value: number, format: string, { formula }: { readonly formula: boolean }): boolean {
  if (format === '' || format === '@') return false;
  const { section } = sectionFor(value, format);
  if (showsTime(section) || /\d/u.test(literalsIn(section)) || (formula && section.includes('%'))) return false;
  const [digits] = /[\d,]*\.?\d+/.exec(displayText(value, format)) ?? [];
  if (digits === undefined) return false;
  const held = Math.abs(value) * scaleOf(section);
  return Math.abs(Number(digits.replaceAll(',', '')) - held) > held * 1e-9;
}
