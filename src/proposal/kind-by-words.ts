import type { OwnKind } from '../layout/own-item';

/** The kind of value that a label's words call for, where nothing is filled in; the first that fits counts. */
const words: readonly (readonly [RegExp, OwnKind])[] = [
  [/番号|コード|ＩＤ|ID|No|氏名|名$|名称|電話|係|法令/u, 'text'],
  [/年月日|期日|日付|[^毎]日$/u, 'date'],
  [/年度$|開始年|終了年/u, 'year'],
  [/率$|割合$|比$|[％%]$/u, 'ratio'],
  [/目的|内容|概要|課題|理由|説明|効果|意見|所見|改善|状況|備考|方針|方策|取組|成果/u, 'longText'],
  [/人員|人工|人数|従事|時間|件数|回数|[^総]数$/u, 'number'],
  [/費用?$|額$|金$|費計|額計|財源|支出金|市債|地方債|収入|コスト/u, 'amount'],
];

export function kindByWords(label: string): OwnKind | null {
  const plain = label.normalize('NFKC').replace(/\([^()]*\)$/u, '');
  return words.find(([word]) => word.test(plain))?.[1] ?? null;
}
