import { thousands } from './thousands';

/** What is said about a finding that is opened, and about findings that are handed on, in Japanese: fetched with them. */
export const findingJa = {
  title: '指摘を渡す',
  mail: 'メールの文（件数と、重要な順の指摘）',
  copyMail: '文をコピー',
  mailCopied: 'メールの文をコピーしました。メールに貼り付けてください。',
  csv: 'CSV（1行に1件）',
  csvNote: 'Excelで開ける一覧です。ブックの外に出ますので、取扱いに注意してください。',
  download: 'CSVをダウンロード',
  copyCsv: 'CSVをコピー',
  csvCopied: 'CSVをコピーしました。',
  started: 'ダウンロードを始めました。始まらないときは［CSVをコピー］を使ってください。',
  notCopied: 'コピーできませんでした。文を選んで、Ctrl+Cでコピーしてください。',
  fileName: (workbook: string) => `${workbook}-点検結果.csv`,
  command: '同じことをするコマンド：',
  sameOwner: (count: number) => `この事業のほかの同じ指摘（${thousands(count)}件）`,
  copyFinding: 'コピー',
  copied: 'コピーしました',
  notCopiedShort: 'コピーできませんでした',
  sameChoice: (count: number) => `同じ内容の${thousands(count)}件をまとめて直す`,
  confirmNote: '年度更新の記録の「確認」の列に「確定」と書きます。額は変わりません。',
  confirmAll: (count: number) => `すべてこの額で確定（${thousands(count)}件）`,
  confirmAllTitle: (count: number) => `${thousands(count)}事業の予算額を、この額で確定します`,
  confirm: '確定',
  measureName: (measure: string, name: string, places: number) =>
    `${measure}の名称を「${name}」にそろえる（${thousands(places)}か所）`,
  measureLeft: (count: number) => `ほかの${thousands(count)}か所は、数式などのため、セルで直してください。`,
  lag: (years: number) => `この指標は${years}年遅れと設定する`,
  lagHint: 'シート「設定」の「統計の遅れ（年）」に書きます。次からは、この遅れの実績を指摘しません。',
  lagDone: (number: number, years: number) => `指標${number}を${years}年遅れと設定しました。`,
};
export type FindingTexts = typeof findingJa;
