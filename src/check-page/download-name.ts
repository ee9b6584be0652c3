import type { TabKind } from '../workbook/mark';

const built = '-集計済み';

/** What a workbook is called once the page has changed it: as the command's copies where tabs were built, else as the file. */
export function downloadName(file: string, written: readonly TabKind[]): string {
  const at = file.lastIndexOf('.');
  const [name, extension] = at > 0 ? [file.slice(0, at), file.slice(at)] : [file, '.xlsx'];
  return written.includes('summary') && !name.endsWith(built) ? `${name}${built}${extension}` : `${name}${extension}`;
}
