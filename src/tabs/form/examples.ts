import { cell } from '../cells';
import type { Block } from './block';

export const exampleWidths = [40, 78] as const;

/** What changes from year to year, and how a row says it. */
const examples: readonly (readonly [wish: string, how: string])[] = [
  [
    '「次年度方針」が「今後の方向性」になった',
    '「次年度方針」の行の「この様式での項目名」に「今後の方向性」と書きます。',
  ],
  ['「事業名」を「事務事業名」とも書く', '「事業名」の行の「別の表記」に「事務事業名」と書きます。'],
  ['「概算人件費」がなくなった', '「概算人件費」の行の「この様式での項目名」に「なし」と書きます。'],
  ['「概要」は空欄でもよい', '「概要」の行の「記入」を「任意」にします。'],
  [
    '「国庫支出金」の行が増えた',
    '空いている行に、欄「個票」、項目名「国庫支出金」、種類「金額」、集計「合計」と書きます。',
  ],
  ['「財源内訳」の下の「その他」を読みたい', '空いている行の「この様式での項目名」に「財源内訳 > その他」と書きます。'],
  [
    '「必要性」をA・B・Cで評価する',
    '空いている行に、欄「個票」、項目名「必要性」、種類「選択」、選択肢「A、B、C」、集計「区分別」と書きます。',
  ],
  ['「備考」は点検しなくてよい', '空いている行に、欄「個票」、項目名「備考」、種類「対象外」と書きます。'],
  ['前年度の決算の列が加わった', '右の「年度」の表に、年度「前年度」、区分「決算」、記入「任意」と書きます。'],
];

/** The worked example that stands beside the tables. */
export const exampleBlock = (): Block => ({
  rows: [
    [cell('記入例', 'label')],
    [cell('こうしたいとき', 'heading'), cell('このように書きます', 'heading')],
    ...examples.map(([wish, how]) => [cell(wish, 'cellWrapped'), cell(how, 'cellWrapped')]),
  ],
  validations: [],
});
