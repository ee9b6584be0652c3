import type { EvaluationData } from '../../samples/evaluation-data';
import { layOut, placeOf } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import type { Snapshot } from '../../src/workbook/snapshot';
import { putAt, type Put } from '../rules/put';
import { items, withForm, type Item } from './form-sheet';

/** A row of a card's own: its label, and its values under the years, or beside the label. */
export interface OwnRow {
  readonly label: string;
  readonly byYear?: readonly Put[];
  readonly beside?: Put;
}

/** What stands below a card's usual rows; `id` is its 施策 and place: `1-3`. `at`: its place among all, from 0. */
type OwnRows = (id: string, at: number) => readonly OwnRow[];

/** The sample with rows of the office's own on each card, and a sheet 様式定義 with these items. */
export function withOwnItems(own: readonly Item[], rows: OwnRows, data: EvaluationData = policyArea12): Snapshot {
  const laidOut = layOut(data, { rowsBetween: 16 });
  const ids = data.cardGroups.flatMap(({ measure, cards }) => cards.map((_, at) => `${measure}-${at + 1}`));
  const snapshot = ids.reduce((before, id, index) => {
    const key = (name: string) => placeOf(laidOut, `card/${id}/${name}`);
    const [last, amounts] = [key('label/review'), key('label/cost')];
    const years = [...laidOut.places.keys()].filter((name) => name.startsWith(`card/${id}/year/`)).length;
    return rows(id, index).reduce((sheet, { label, byYear, beside }, at) => {
      const row = last.row + 1 + at;
      const put = (from: Snapshot, column: number, content: Put) =>
        putAt(from, { sheet: last.sheet, row, column }, content);
      if (!byYear) return put(put(sheet, last.column, label), last.column + 1, beside ?? null);
      return byYear
        .slice(0, years)
        .reduce<Snapshot>(
          (filled, amount, year) => put(filled, key(`year/${year}`).column, amount),
          put(sheet, amounts.column, label),
        );
    }, before);
  }, laidOut.snapshot);
  return withForm(snapshot, items(...own));
}

const card = (name: string, kind: string, more: Item = {}): Item => ({
  欄: '個票',
  この様式での項目名: name,
  種類: kind,
  ...more,
});

/** Items of every kind that a tab shows: sources of money, numbers, an amount, a choice, a mark, and one not to publish. */
export const everyKind: readonly Item[] = [
  card('財源内訳', '対象外'),
  card('財源内訳 > 国庫支出金', '金額'),
  card('財源内訳 > その他', '金額'),
  card('延べ利用者数', '数値', { 集計: '合計' }),
  card('満足度', '数値'),
  card('補助上限額', '金額', { 集計: '合計' }),
  card('有効性', '選択', { 選択肢: 'A、B、C', 集計: '区分別' }),
  card('公約', '印', { 集計: '区分別' }),
  card('査定額', '金額', { 集計: '合計', 公表: 'しない' }),
  card('庁内評価', '選択', { 選択肢: '良、可', 集計: '区分別', 公表: 'しない' }),
];

/** Values for `everyKind`: the nth card, from 0, has n times as much. */
export const everyKindRows: OwnRows = (_, at) => [
  { label: '財源内訳' },
  { label: '国庫支出金', byYear: [at * 10, at * 20, at * 30, at * 40] },
  { label: 'その他', byYear: [at, at, at, at] },
  { label: '延べ利用者数', beside: at * 100 },
  { label: '満足度', beside: at + 0.5 },
  { label: '補助上限額', beside: at * 5 },
  { label: '有効性', beside: ['A', 'B', 'C', null][at % 4] ?? null },
  { label: '公約', beside: at % 3 === 0 ? '◎' : null },
  { label: '査定額', byYear: [at, at, at, at] },
  { label: '庁内評価', beside: at % 2 === 0 ? '良' : '可' },
];

/** The sample with a year before and a year behind its two. */
export const fourYears: EvaluationData = {
  ...policyArea12,
  cardGroups: policyArea12.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((one, at) => {
      const amounts = { cost: at * 7, generalFunds: at * 3, labour: at };
      const columns = [
        { year: 2023, kind: '決算', ...amounts },
        ...one.columns,
        { year: 2026, kind: '計画', ...amounts },
      ];
      return { ...one, columns };
    }),
  })),
};

export const everyKindWorkbook = (data?: EvaluationData): Snapshot => withOwnItems(everyKind, everyKindRows, data);

/** Items that stand elsewhere too: columns of the list under a common label, choices of each year, sources without years. */
const everyPlace: readonly Item[] = [
  card('財源内訳 > 国庫支出金', '金額', { 欄: '個票、一覧' }),
  card('財源内訳 > その他', '金額', { 欄: '個票、一覧' }),
  card('財源内訳 > 基金', '金額'),
  card('進捗', '選択', { 選択肢: '順調、遅れ', 集計: '区分別', 欄: '個票、一覧' }),
  card('延べ利用者数', '数値', { 集計: '合計', 欄: '個票、一覧' }),
  card('備考', '文章', { 欄: '一覧' }),
];

export const everyPlaceWorkbook = (data?: EvaluationData): Snapshot =>
  withOwnItems(
    everyPlace,
    (_, at) => [
      { label: '財源内訳' },
      { label: '国庫支出金', byYear: [at === 1 ? null : at * 10, at * 20, at * 30, at * 40] },
      { label: 'その他', byYear: [at, at, at, at] },
      { label: '基金', beside: at * 3 },
      { label: '進捗', byYear: ['順調', at % 4 === 0 ? '遅れ' : '順調', '順調', '遅れ'] },
      { label: '延べ利用者数', beside: at * 100 },
    ],
    data,
  );
