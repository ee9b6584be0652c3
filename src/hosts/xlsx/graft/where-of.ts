import type { Followed } from './follow-part';

/** Names that a workbook's parts give to what staff know by other words. */
const builtInNames: ReadonlyMap<string, string> = new Map([
  ['_xlnm.Print_Titles', '印刷タイトル'],
  ['_xlnm.Print_Area', '印刷範囲'],
  ['_xlnm._FilterDatabase', 'フィルターの範囲'],
]);

/** Where something stands in a part, in staff's words; `sheet` is the one that the part is. */
export function whereOf(
  { cell, name }: Pick<Followed, 'cell' | 'name'>,
  part: string,
  sheet: string | undefined,
): string {
  if (name !== null) return builtInNames.get(name) ?? `名前「${name}」`;
  const kind = /\/charts?\//.test(part)
    ? 'グラフ'
    : /\/pivot/i.test(part)
      ? 'ピボットテーブル'
      : /drawing/i.test(part)
        ? '図形'
        : /\/tables?\//.test(part)
          ? 'テーブル'
          : null;
  if (kind) return `${kind}（${part}）`;
  return sheet === undefined ? part : cell === null ? `シート「${sheet}」` : `シート「${sheet}」の${cell}`;
}
