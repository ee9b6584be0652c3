import { describe, expect, test } from '@jest/globals';
import { nextYear } from '../../src/next-year/next-year';
import { review } from '../../src/review';
import { address } from '../../src/workbook/address';
import type { Snapshot } from '../../src/workbook/snapshot';
import { aSheet, type Row } from '../read/a-sheet';
import { withForm } from '../workbooks/form-sheet';
import { fundedForm, fundedHeadings, fundedMerges, fundedRows } from '../workbooks/row-table';
import { carriedOut } from './carried';

/** A card that an office grades, below its amounts, by a scale of its own. */
const card = (number: number, direction: string, grade: string): Row[] => [
  [number, '事業名', `公園${String(number)}号の手入れ`, '法定／自主', '自主'],
  [null, '担当部・課', '都市部・公園課', '次年度方針', direction],
  [null, '概要(目的と内容)', '芝を刈る。', '財務内容 単位(千円)', '令和6年度(予算)', '令和7年度(見込み)'],
  [null, null, null, '事業費', 1000 * number, 1000 * number],
  [null, null, null, '所要一般財源', 100, 100],
  [null, null, null, '概算人件費', 50, 50],
  [null, null, null, '必要性', grade],
  [null, 'これまでの取組状況', `${String(number)}回刈った。`],
  [null, '事業の検証', `刈る人が${String(number)}人足りない。`],
  [],
];
const graded = (...cards: readonly (readonly [string, string])[]): Snapshot => ({
  name: '評価.xlsx',
  sheets: [
    aSheet([['施策1 公園'], ...cards.flatMap(([direction, grade], at) => card(at + 1, direction, grade))], [], '個票'),
  ],
});

function carried(snapshot: Snapshot) {
  const made = nextYear(review(snapshot), '2025年4月1日 9時00分');
  if (!made) throw new Error('no year');
  const { sheets } = carriedOut(snapshot, made.plan);
  const cells = sheets[0]?.cells ?? [];
  return {
    values: cells.map((cell) => [address({ row: cell.row, column: cell.column }), cell.value]),
    kept: made.lines.flatMap(({ what, place, owner, field, before }) =>
      what === 'kept' ? [[address(place), owner, field, before]] : [],
    ),
  };
}

describe('an item that no layout has', () => {
  test('keeps what it says of last year, and each is told', () => {
    const { kept, values } = carried(graded(['継続', 'A'], ['継続', 'B'], ['継続', 'A']));
    expect(kept).toEqual([
      ['E8', '施策1-1 公園1号の手入れ', '必要性', 'A'],
      ['E18', '施策1-2 公園2号の手入れ', '必要性', 'B'],
      ['E28', '施策1-3 公園3号の手入れ', '必要性', 'A'],
    ]);
    expect(values).toContainEqual(['E18', 'B']);
  });

  test('goes along with its project, and says nothing on a form that is spare by now', () => {
    const { kept, values } = carried(graded(['継続', 'A'], ['終了', 'C'], ['継続', 'A']));
    expect(kept).toEqual([
      ['E8', '施策1-1 公園1号の手入れ', '必要性', 'A'],
      ['E18', '施策1-2 公園3号の手入れ', '必要性', 'A'],
    ]);
    expect(values).toContainEqual(['D28', '必要性']);
    expect(values.filter(([place]) => place === 'E28')).toEqual([]);
  });

  test('is told row by row where it is a column', () => {
    const [head = [], below = []] = fundedHeadings;
    const rows = [[...head, 'ランク'], below, ...fundedRows(3).map((row, at) => [...row, ['A', 'B', 'C'][at] ?? null])];
    const { kept } = carried(
      withForm({ name: '調書.xlsx', sheets: [aSheet(rows, [...fundedMerges, 'M1:M2'], '調書')] }, ...fundedForm),
    );
    expect(kept).toEqual([
      ['M3', '1 花壇1号の手入れ', 'ランク', 'A'],
      ['M4', '2 花壇2号の手入れ', 'ランク', 'B'],
      ['M5', '3 花壇3号の手入れ', 'ランク', 'C'],
    ]);
  });
});
