import { forms, type FormId } from '../forms';
import type { LabelDeclaration, ValueKind } from '../kinds';
import { builtInLayout, type Spelt } from '../layout';
import { ownKinds, type OwnKind } from '../own-item';
import type { FormLine, FormLines } from './lines';
import { aheadWords, placeWords } from './words';

/** The marks in the column 採用: a row with ○ is in force, one with × waits. */
export const adoptedMark = '○';
export const proposedMark = '×';
export const adoptionMarks = [adoptedMark, proposedMark] as const;

/** The built-in layout as lines of 様式定義; read back, they make the same. */
export function builtInLines(): FormLines {
  return {
    items: builtInItems().map(({ line }) => line),
    directions: [],
    years: builtInLayout.years.map(({ ahead, kind, required }) => ({
      year: yearWord(ahead),
      kind,
      required: required ? '必須' : '任意',
    })),
    relations: [],
    terms: [],
    reorganised: [],
    settings: settingNames.map((item) => ({ item })),
  };
}

/** A line of a built-in item, and the item; `of` is null for a title, or another word of the form. */
export interface BuiltInLine {
  readonly line: FormLine<'items'>;
  readonly of: { readonly form: FormId; readonly name: string } | null;
  /** Whether a form may do without it. */
  readonly optional: boolean;
}

/** The lines place by place; the titles of a place come before its items. */
export function builtInItems(): BuiltInLine[] {
  return Object.entries(placeWords).flatMap(([place, ids]) => [
    ...(titlesAt[place] ?? []).map(({ label }): BuiltInLine => ({
      line: { place, standard: label },
      of: null,
      optional: true,
    })),
    ...ids.flatMap((form) =>
      Object.entries<LabelDeclaration>(forms[form]).map(([name, { label, kind, optional = false }]): BuiltInLine => ({
        line: { place, standard: label, kind: ownKinds[kindShown[kind]] },
        of: { form, name },
        optional,
      })),
    ),
  ]);
}

const { titles, words } = builtInLayout;
const titlesAt: Readonly<Record<string, readonly Spelt[]>> = {
  施策の表: [words.goal, titles.header, words.vision, words.measure],
  指標: [titles.progress, words.kpiTitle],
  施策の評価: [titles.assessment, titles.final],
  関連: [titles.related],
  一覧: [titles.list],
  個票: [titles.cards],
};

/** The lines of 様式の設定. */
const settingNames = [
  '金額の単位',
  '使わない欄',
  '個票の形',
  '施策の見分け方',
  '今年度',
  '番号',
  '達成度の判定基準',
] as const;

/** A year's word, counted from the evaluation year: 今年度 for 0. */
export const yearWord = (ahead: number): string =>
  Object.keys(aheadWords).find((word) => aheadWords[word] === ahead) ?? '';

/** The kind of a built-in item in staff's words. No row can change it. */
const kindShown: Readonly<Record<ValueKind, OwnKind>> = {
  text: 'text',
  longText: 'longText',
  integer: 'number',
  measureNumber: 'number',
  obligation: 'choice',
  departments: 'text',
  direction: 'choice',
  unit: 'text',
  yearColumn: 'year',
  fiscalYear: 'year',
  amount: 'amount',
  figure: 'number',
  number: 'number',
  mark: 'mark',
  populationGoals: 'text',
  sdgTargets: 'text',
  areaCode: 'text',
};
