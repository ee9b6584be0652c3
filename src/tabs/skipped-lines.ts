import type { SkippedSheet } from '../model/evaluation';

const reasons = {
  hidden: '非表示',
  'very-hidden': '非表示',
  generated: null,
  replaced: '置き換え前のシート',
  'not-of-layout': '評価の様式でない',
  'other-area': '別の政策分野',
  'chart-sheet': 'グラフ',
  form: null,
  'further-form': '2枚目の様式定義。先の1枚だけを使う',
  'form-without-headings': '見出しに「欄」と「この様式での項目名」がない',
} as const satisfies Record<SkippedSheet['why'], string | null>;

/** Which sheets were not read, and why, as one line; none where all were, the add-in's own apart. */
export function skippedLines(sheets: readonly SkippedSheet[]): string[] {
  const named = sheets.flatMap(({ sheet, why }) => (reasons[why] === null ? [] : [`${sheet}（${reasons[why]}）`]));
  return named.length === 0 ? [] : [`読み取らなかったシート：${named.join('、')}`];
}
