import { statSync, type Stats } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { UsageError } from './usage-error';

/**
 * Where a copy goes: to the file that is asked for, or as `NAME-集計済み.xlsx` into the folder that is asked for, else
 * beside the input; what is no copy of the input (no suffix) keeps the usual name. .xlsm stays .xlsm, unless the copy is of
 * a `kind` of its own. Throws a UsageError for another extension, with which Excel would not open the
 * copy, and for what is neither file nor folder.
 */
export function outputFor(input: string, asked: string | null, suffix: string | null, kind?: string): string {
  const extension = kind ?? (extname(input) || '.xlsx');
  const usual = `${basename(input, extname(input))}${suffix === null ? '' : `-${suffix}`}${extension}`;
  if (asked === null) return join(dirname(input), usual);
  if (asked.trim() === '') throw new UsageError('-o には、書き出し先のファイルかフォルダの名前を指定してください。');
  if (isFolder(asked)) return join(asked, usual);
  if (isDevice(asked)) throw new UsageError(`${asked}: ファイルでもフォルダでもないため、書き出し先にできません。`);
  const own = extname(asked);
  if (own === '') return asked + extension;
  if (own.toLowerCase() === extension.toLowerCase()) return asked;
  const why = suffix === null || kind !== undefined ? '' : '元のファイルと同じ';
  throw new UsageError(`${asked}: 書き出し先の拡張子は、${why}「${extension}」にしてください。`);
}

/** Whether a path is a folder: it exists as one, or ends in a slash. */
export function isFolder(path: string): boolean {
  return /[/\\]$/u.test(path) || (kindOf(path)?.isDirectory() ?? false);
}

/** Whether a path is a device such as `/dev/null`, which keeps nothing that is written to it. */
function isDevice(path: string): boolean {
  const kind = kindOf(path);
  return kind !== null && !kind.isFile();
}

function kindOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    // The path does not exist or cannot be reached; the error comes when it is written to.
    return null;
  }
}
