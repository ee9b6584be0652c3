import { thousands } from './thousands';

/** What is said about a new workbook, in Japanese: fetched with its dialog. */
export const newBookJa = {
  title: '新しい評価ブック',
  form: '様式',
  forms: { builtIn: '標準の様式', own: 'このブックの様式から' },
  about: {
    builtIn: '空の様式のブックを作ります。今のブックは変わりません。',
    own: 'このブックの写しを、様式のまま空にします。今のブックは変わりません。',
  },
  year: '年度',
  yearHint: '例：令和7年度',
  badYear: '年度を「令和7年度」のように入力してください。',
  area: '政策分野（番号と名称）',
  areaHint: '例：12 中小企業。空欄でも作れます。',
  badArea: '番号から「12 中小企業」のように入力してください。',
  measures: '施策の数',
  cards: '個票の数（施策ごと）',
  badCount: (most: number) => `1から${String(most)}までの整数を入力してください。`,
  why: {
    'not-an-evaluation':
      '評価の様式が見つからないため、どこを空にするか分かりません。［設定］で様式定義シートを作成してから、もう一度お試しください。',
  },
  emptied: (cells: number) =>
    cells === 0 ? '記入した値はありません。' : `記入した値${thousands(cells)}件を空欄にします。`,
  stays: '項目名、番号、年度、数式、選択肢、様式定義、設定は残します。',
  bySheet: 'シートごとの件数',
  sheet: (name: string, cells: number) => `${name} ${thousands(cells)}件`,
};

export type NewBookTexts = typeof newBookJa;
