import { SSF } from '@e965/xlsx';
import { isCellError, type CellValue } from '../../src/workbook/cell';

/** SheetJS's number formats; its types say nothing of them. */
const formatter = SSF as { format(format: string, value: string | number): string };

/** The text that a cell shows for its value, as wide as it likes. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string' && !format.includes('@')) return value;
  return formatter.format(format, value);
}

const colors: Readonly<Record<string, string>> = {
  red: '#FF0000',
  blue: '#0000FF',
  green: '#00FF00',
  black: '#000000',
};

/** The colour that a number format gives the value: `[Red]` in the section for its sign; null where it gives none. */
export function displayColor(value: CellValue, format: string): string | null {
  if (typeof value !== 'number') return null;
  const sections = format.split(';');
  const section = (value < 0 ? sections[1] : value === 0 ? (sections[2] ?? sections[0]) : sections[0]) ?? '';
  return colors[/\[(red|blue|green|black)\]/i.exec(section)?.[1]?.toLowerCase() ?? ''] ?? null;
}
