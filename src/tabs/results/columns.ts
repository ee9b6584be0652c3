/** Columns of 検証結果. */
export const columns = [
  { key: 'check', heading: '確認欄', width: 8 },
  { key: 'severity', heading: '重要度', width: 9 },
  { key: 'cell', heading: 'セル', width: 8 },
  { key: 'owner', heading: '対象', width: 30 },
  { key: 'field', heading: '項目', width: 19 },
  { key: 'message', heading: '指摘の内容と対応', width: 62 },
  { key: 'related', heading: '関係する場所', width: 34 },
  { key: 'state', heading: '状態・理由', width: 24 },
  { key: 'rule', heading: '規則', width: 24 },
] as const;
export type ResultColumn = (typeof columns)[number]['key'];
