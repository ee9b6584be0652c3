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
