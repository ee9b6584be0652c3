import { invalidArgument } from './errors';

/** Throws InvalidArgument where Excel would not take the name for a sheet. */
export function checkSheetName(name: string): void {
  const bad =
    name === '' ||
    name.length > 31 ||
    /[:\\/?*[\]：￥／？＊［］]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (bad) throw invalidArgument(`The sheet name is invalid. (${name})`);
}

/** Excel tells sheet and defined names apart without regard to case. */
export const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The name as Excel writes it before `!`: quoted only where it must be. */
export function sheetPrefix(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}
