/** What is said about next year's workbook, in Japanese: fetched with it. */
export const nextYearJa = {
  title: '翌年度のブックを作る',
  about: 'このブックの写しを、様式のまま翌年度に進めます。まだ保存していない入力も入ります。今のブックは変わりません。',
  make: '翌年度のブックを作る…',
  why: {
    'not-an-evaluation':
      '評価の様式が見つからないため、翌年度のブックを作れません。［設定］で様式定義シートを作成してから、もう一度お試しください。',
    'no-year':
      '評価する年度が分からないため、翌年度のブックを作れません。表題か財務内容の年度を「令和6年度」のように書くか、様式定義の「今年度」に書いてください。',
  },
  years: (from: string, to: string) => `年度を${from}から${to}に進めます。`,
  carried: (cells: number, cards: number) =>
    cells === 0
      ? '見込みから予算に移す額はありません。'
      : `見込みの${String(cells)}件（個票${String(cards)}枚）を予算に移します。できたブックで確かめてください。`,
  leftOut: (count: number) =>
    count === 0 ? '除く事業はありません。' : `終了・移管などの${String(count)}事業を除きます。`,
  emptied: (count: number) =>
    `評価・文章など${String(count)}件を空欄にします。前年度の記載は、できたブックの「年度更新の記録」に残します。`,
  moved: (count: number) => `除いた事業のあとの${String(count)}事業を前に詰めます。`,
  department: (count: number) => `部・課の名前${String(count)}件を新しくします。`,
  kept: (count: number) => `${String(count)}件は変えずに残します。できたブックの「年度更新の記録」で確かめてください。`,
  whichLeftOut: '除く事業',
};

export type NextYearTexts = typeof nextYearJa;
