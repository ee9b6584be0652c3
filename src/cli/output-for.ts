import { basename, dirname, extname, join } from 'node:path';

/** Where a copy goes: as asked, else beside the input as `NAME-集計済み.xlsx`; .xlsm stays .xlsm. */
export function outputFor(input: string, asked: string | null, suffix: string): string {
  const extension = extname(input) || '.xlsx';
  if (asked !== null) return extname(asked) === '' ? asked + extension : asked;
  return join(dirname(input), `${basename(input, extension)}-${suffix}${extension}`);
}
