/**
 * The tables of the sheet 様式定義, each told by its heading row. `words`: a column's heading, its other wordings behind
 * it; `needed`: the columns that make a row its heading row. These words are public: offices keep files of them.
 */
export const formTables = {
  items: {
    needed: ['place', 'name'],
    words: {
      place: ['欄', '場所'],
      standard: ['標準の項目', '意味'],
      name: ['この様式での項目名', '項目名'],
      also: ['別の表記', 'ほかの書き方'],
      kind: ['種類'],
      required: ['記入'],
      choices: ['選択肢'],
      sum: ['集計'],
      stage: ['記入段階'],
      publicity: ['公表'],
      adopted: ['採用'],
    },
  },
  directions: { needed: ['choice', 'meaning'], words: { choice: ['選択肢'], meaning: ['扱い'], adopted: ['採用'] } },
  years: {
    needed: ['year', 'kind'],
    words: { year: ['年度'], kind: ['区分'], required: ['記入'], adopted: ['採用'] },
  },
  relations: { needed: ['relation'], words: { relation: ['検算'], tolerance: ['許容差'], adopted: ['採用'] } },
  terms: { needed: ['avoid', 'use'], words: { avoid: ['使わない表記'], use: ['使う表記'], adopted: ['採用'] } },
  reorganised: { needed: ['before', 'after'], words: { before: ['旧部課'], after: ['新部課'], adopted: ['採用'] } },
  settings: { needed: ['item', 'value'], words: { item: ['項目'], value: ['値'], adopted: ['採用'] } },
} as const satisfies Readonly<
  Record<string, { readonly needed: readonly string[]; readonly words: Readonly<Record<string, readonly string[]>> }>
>;
export type FormTableId = keyof typeof formTables;
export type FormColumn<T extends FormTableId> = keyof (typeof formTables)[T]['words'];

/** The sheet's name: the one that we give it, and others that are understood. */
export const formSheetName = '様式定義';
export const formSheetNames: readonly string[] = [formSheetName, '様式'];

/** The heading over the table of 項目 and 値. */
export const formSettingsTitle = '様式の設定';

/** The word for an item that the form does not have. */
export const absentWord = 'なし';
/** The sign between a label and its parent, the label that it stands under. */
export const nestingMark = /[>＞]/u;
