import { statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { UsageError } from './usage-error';

/**
 * Where a copy goes: as asked, else beside the input as `NAME-集計済み.xlsx`; in a folder that is asked for under that
 * name. .xlsm stays .xlsm. Throws a UsageError where another extension is asked, under which Excel would not open it.
 */
export function outputFor(input: string, asked: string | null, suffix: string): string {
  const extension = extname(input) || '.xlsx';
  const usual = `${basename(input, extension)}-${suffix}${extension}`;
  if (asked === null) return join(dirname(input), usual);
  if (isFolder(asked)) return join(asked, usual);
  const own = extname(asked);
  if (own === '') return asked + extension;
  if (own.toLowerCase() === extension.toLowerCase()) return asked;
  throw new UsageError(`${asked}: 書き出し先の拡張子は、元のファイルと同じ「${extension}」にしてください。`);
}

/** One that is there, or is written as one. */
function isFolder(path: string): boolean {
  if (/[/\\]$/u.test(path)) return true;
  try {
    return statSync(path).isDirectory();
  } catch {
    // Not there, or not to be reached: writing tells.
    return false;
  }
}
