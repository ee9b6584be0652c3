import { groupBy } from '../model/grouping';
import type { LeftOut } from '../workbook/publication';

/** What was left out, a line a sheet, and at last of the workbook (null), in Japanese: `非表示の行（3〜5行）、コメント`. */
export function leftOutBySheet(
  leftOut: readonly LeftOut[],
): { readonly sheet: string | null; readonly words: string }[] {
  const groups = [...groupBy(leftOut, ({ sheet }) => sheet)].map(([sheet, own]) => ({
    sheet,
    words: own.map(wordsOf).join('、'),
  }));
  return [...groups.filter(({ sheet }) => sheet !== null), ...groups.filter(({ sheet }) => sheet === null)];
}

const wordsOf = ({ what, where }: LeftOut): string => (where === '' ? what : `${what}（${where}）`);
