/** What hosts say alike of what they wrote. */

/** A table that an earlier version made, and that staff's formulas name. */
export const tableStays = (tab: string, table: string): string =>
  `「${tab}」のテーブル「${table}」は、ほかの数式が使っているため、テーブルのまま残しました。`;

/** What to do in a workbook that Excel works out only when it is told to. */
export const pressToCalculate = 'このあと個票を直したときは、F9キーで再計算してください。';

/** How many places a remark names. */
const mostPlaces = 5;

/** Formulas that name a renamed sheet in a text; `places` as `シート「個票」のB2`. */
export function namedInText(from: string, to: string, places: readonly string[]): string {
  const rest = places.length - mostPlaces;
  const named = places.slice(0, mostPlaces).join('、') + (rest > 0 ? `、ほか${String(rest)}か所` : '');
  return `INDIRECTやHYPERLINKの中に文字で書かれたシート名「${from}」は、書き換えていません（${named}）。元のシートを見る数式は、名前を「${to}」に直してください。直さなければ、新しい「${from}」を見ます。`;
}
