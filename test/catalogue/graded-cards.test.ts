import { review } from '../../src/review';
import { rollUp } from '../../src/rollup/roll-up';
import { address } from '../../src/workbook/address';
import type { Snapshot } from '../../src/workbook/snapshot';
import { aSheet, type Row } from '../read/a-sheet';
import { items, withForm } from '../workbooks/form-sheet';

/** Cards on which an office grades its projects, below their amounts. */
const card = (number: number, [need, effect, efficiency]: readonly string[]): Row[] => [
  [number, '事業名', `事業${String(number)}`, '法定／自主', '自主'],
  [null, '担当部・課', '都市部・公園課', '次年度方針', '継続'],
  [null, '概要(目的と内容)', '公園の手入れをする。', '財務内容 単位(千円)', '令和6年度(予算)', '令和7年度(見込み)'],
  [null, null, null, '事業費', 1000 * number, 1000 * number],
  [null, null, null, '所要一般財源', 100, 100],
  [null, null, null, '概算人件費', 50, 50],
  [null, null, null, '必要性', need ?? null],
  [null, null, null, '有効性', effect ?? null],
  [null, null, null, '効率性', efficiency ?? null],
  [],
];
const grades: readonly (readonly string[])[] = [
  ['A', 'B', 'A'],
  ['A', 'A', 'Z'],
  ['B', 'E', 'C'],
  ['C', 'B', 'D'],
];
const workbook: Snapshot = {
  name: '評価.xlsx',
  sheets: [aSheet([['施策1 公園'], ...grades.flatMap((own, at) => card(at + 1, own))], [], '個票')],
};
const graded = withForm(
  workbook,
  items(
    ...['必要性', '有効性', '効率性'].map((name) => ({
      欄: '個票',
      この様式での項目名: name,
      種類: '選択',
      選択肢: 'A、B、C、D',
      集計: '区分別',
    })),
  ),
);
const now = review(graded);

it('grades that the scale has not are found at their cells', () => {
  const found = now.findings.filter(({ rule }) => rule === 'choice-unknown');
  expect(found.map(({ place, severity }) => [place && address(place), severity])).toEqual([
    ['E20', 'error'],
    ['E29', 'error'],
  ]);
  expect(found[0]?.message).toContain('「効率性」の「Z」');
  expect(found[1]?.message).toContain('「有効性」の「E」');
});

it('the roll-up tells how the grades are distributed, with the amounts', () => {
  const distribution = rollUp(now).own.map((one) => [
    one.item.label,
    'groups' in one ? [...one.groups].map(([grade, { projects, cost }]) => [grade, projects, cost[0]]) : null,
  ]);
  expect(distribution).toEqual([
    [
      '必要性',
      [
        ['A', 2, 3000],
        ['B', 1, 3000],
        ['C', 1, 4000],
      ],
    ],
    [
      '有効性',
      [
        ['A', 1, 2000],
        ['B', 2, 5000],
        ['E', 1, 3000],
      ],
    ],
    [
      '効率性',
      [
        ['A', 1, 1000],
        ['C', 1, 3000],
        ['D', 1, 4000],
        ['Z', 1, 2000],
      ],
    ],
  ]);
});

it('without 様式定義 they are said to be unread', () => {
  const { unknownLabels } = review(workbook).evaluation;
  expect(unknownLabels.map(({ label, places, forms }) => [label, places.length, forms])).toEqual([
    ['必要性', 4, 4],
    ['有効性', 4, 4],
    ['効率性', 4, 4],
  ]);
});
