import { statSync, type Stats } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { UsageError } from './usage-error';

/**
 * Where a copy goes: as asked, else beside the input as `NAME-集計済み.xlsx`; in a folder that is asked for under that
 * name. .xlsm stays .xlsm. Throws a UsageError where another extension is asked, under
 * which Excel would not open it, or what is no file.
 */
export function outputFor(input: string, asked: string | null, suffix: string): string {
  const extension = extname(input) || '.xlsx';
  const usual = `${basename(input, extension)}-${suffix}${extension}`;
  if (asked === null) return join(dirname(input), usual);
  if (asked.trim() === '') throw new UsageError('-o には、書き出し先のファイルかフォルダの名前を指定してください。');
  if (isFolder(asked)) return join(asked, usual);
  if (isDevice(asked)) throw new UsageError(`${asked}: ファイルでもフォルダでもないため、書き出し先にできません。`);
  const own = extname(asked);
  if (own === '') return asked + extension;
  if (own.toLowerCase() === extension.toLowerCase()) return asked;
  throw new UsageError(`${asked}: 書き出し先の拡張子は、元のファイルと同じ「${extension}」にしてください。`);
}

/** One that is there, or is written as one. */
export function isFolder(path: string): boolean {
  return /[/\\]$/u.test(path) || (kindOf(path)?.isDirectory() ?? false);
}

/** `/dev/null` and its like: what is written there is nowhere. */
function isDevice(path: string): boolean {
  const kind = kindOf(path);
  return kind !== null && !kind.isFile();
}

function kindOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    // Not there, or not to be reached: writing tells.
    return null;
  }
}
