import type { Place } from '../workbook/cell';

/** The columns of 年度更新の記録, from left to right. */
export const nextYearColumns = {
  what: '内容',
  sheet: 'シート',
  cell: 'セル',
  owner: '事業・指標・施策',
  field: '項目',
  before: '前年度の記載',
  after: '更新後',
  check: '確認',
} as const;
export type NextYearColumn = keyof typeof nextYearColumns;

/** What was done to carry a workbook to the next year, in the order in which the record lists it. */
export const nextYearWords = {
  carried: '見込みを予算へ',
  kept: '変えていない',
  leftOut: '除いた事業',
  moved: '詰めた事業',
  number: '番号',
  department: '部・課',
  shifted: '年度の列へ',
  emptied: '空欄にした',
  year: '年度',
  built: '作り直した',
} as const;
export type NextYearWord = keyof typeof nextYearWords;

/** What staff write beside an amount that they have looked at. */
export const confirmedWord = '確定';

/** A line of the record: what was done to one cell. */
export interface NextYearLine {
  readonly what: NextYearWord;
  /** Where it stands now. */
  readonly place: Place;
  /** Whom it is about, as staff name it; `''` for the workbook. */
  readonly owner: string;
  readonly field: string;
  /** What last year's workbook says. */
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** An amount that was carried, as the record tells of it. */
export interface CarriedAmount {
  readonly owner: string;
  readonly field: string;
  readonly after: string | number;
  /** The cell for 確認, and what stands there. */
  readonly check: Place;
  readonly checked: string;
}
