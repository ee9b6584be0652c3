import { placeOf, type LaidOut } from '../../../samples/lay-out';
import type { Cell } from '../../../src/workbook/cell';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { addedTo } from '../change-cells';
import { listAmountDiffers } from '../../../src/rules/overlooked/list-amount-differs';
import { testRule } from '../test-rule';

/** The list with columns of its own: a text over each, and an amount in the first row. */
const withColumns =
  (...columns: readonly (readonly [heading: string, amount: string | number])[]) =>
  (snapshot: Snapshot, laidOut: LaidOut): Snapshot => {
    const at = placeOf(laidOut, 'list/label/name');
    const first = placeOf(laidOut, 'list/1-1/name').row;
    const cell = (row: number, column: number, value: string | number): Cell => ({
      row,
      column: 8 + column,
      value,
      format: '',
      formula: false,
    });
    const cells = columns.flatMap(([heading, amount], column) => [
      cell(at.row, column, heading),
      cell(first, column, amount),
    ]);
    return addedTo(snapshot, at.sheet, cells);
  };

testRule(listAmountDiffers, {
  clean: {
    'no amounts in the list': {},
    'the same': { change: withColumns(['事業費\n令和6年度(予算)', 2500], ['概算人件費 R7(見込み)', 190]) },
    'in 円': { change: withColumns(['事業費（単位：円）令和6年度(予算)', 2_500_400]) },
    'a kind that the cards do not bear': { change: withColumns(['事業費 令和6年度(決算)', 1]) },
    'no amount': { change: withColumns(['備考', 3]) },
    'a year without 区分': { change: withColumns(['令和6年度事業費', 2500]) },
    'a name without a year': { change: withColumns(['事業費（千円）', 2500]) },
    'next year, without a year': {
      change: withColumns(['事業費', 2400]),
      put: { 'card/1-1/cost/1': 2400 },
    },
    'another name that holds it': { change: withColumns(['総事業費', 1]) },
    'a dash': { change: withColumns(['事業費 令和6年度(予算)', '—']) },
  },
  broken: {
    'an old amount': {
      change: withColumns(['事業費\n令和6年度(予算)', 2400]),
      at: '事務事業一覧!I5',
      says: '令和6年度(予算)の事業費が、一覧では2,400千円、個票では2,500千円となっています。個票の金額を確かめ、一致させてください。',
      owner: '施策1-1 会津漆器産業従事者支援補助金',
      related: ['card/1-1/cost/0'],
      reads: ['card/1-1/cost/0'],
    },
    'text, under a year without 区分': {
      change: withColumns(['令和6年度事業費', '2,400']),
      at: '事務事業一覧!I5',
      says: '令和6年度(予算)の事業費が、一覧では2,400千円',
    },
    'under a name without a year, which agrees with no column': {
      change: withColumns(['事業費(円)', 2_400_000]),
      at: '事務事業一覧!I5',
      says: '令和6年度(予算)の事業費が、一覧では2,400千円',
    },
    'next year': { change: withColumns(['', 0], ['概算人件費 R7(見込み)', 191]), at: '事務事業一覧!J5' },
  },
});
