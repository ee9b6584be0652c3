import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The files that were named. Windows' own shells hand `*.xlsx` on as it stands: `*` and `?` in a file's name then mean every
 * file of its folder that fits, in order, but the lock files that Excel keeps beside open workbooks. What fits none stays.
 */
export function namedFiles(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const inside = workbooksIn(word);
    if (inside.length > 0) return inside;
    if (!/[*?]/u.test(basename(word)) || existsSync(word)) return [word];
    const fits = matcher(basename(word));
    const folder = dirname(word);
    const found = filesIn(folder)
      .filter((name) => fits(name) && !name.startsWith('~$'))
      .sort();
    return found.length === 0 ? [word] : found.map((name) => (word === basename(word) ? name : join(folder, name)));
  });
}

/** A folder's own workbooks, without those in its sub-folders and those that this command wrote. */
function workbooksIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return filesIn(folder)
    .filter((name) => /\.xls[xm]$/iu.test(name) && !/^(?:~\$|\.)/u.test(name) && !ourSuffix.test(name))
    .sort()
    .map((name) => join(folder, name));
}

const ourSuffix = /-(?:集計済み|修正済み|様式定義|前年度比較|正誤表|公表用)\.[^.]*$/u;

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]));
  } catch {
    // The folder cannot be listed. What was typed is then taken for a file, and the error comes when that is read.
    return [];
  }
}

function matcher(pattern: string): (name: string) => boolean {
  const escaped = pattern
    .normalize('NFC')
    .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const whole = new RegExp(`^${escaped}$`, 'iu');
  return (name) => whole.test(name.normalize('NFC')) && (!name.startsWith('.') || pattern.startsWith('.'));
}
