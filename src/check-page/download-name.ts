import { nameParts } from '../workbook/book-name';
import type { TabKind } from '../workbook/mark';

const built = '-集計済み';

/** What a workbook is called once the page has changed it: as the command's copies where tabs were built, else as the file. */
export function downloadName(file: string, written: readonly TabKind[]): string {
  const { base, extension } = nameParts(file);
  return written.includes('summary') && !base.endsWith(built) ? `${base}${built}${extension}` : `${base}${extension}`;
}
