import { describe, expect, test } from '@jest/globals';
import { nextYear } from '../../src/next-year/next-year';
import { review } from '../../src/review';
import { address } from '../../src/workbook/address';
import type { Snapshot } from '../../src/workbook/snapshot';
import { beside, cardRows } from '../read/a-card';
import { aSheet } from '../read/a-sheet';
import { gradedCard } from '../workbooks/graded-card';
import { withForm } from '../workbooks/form-sheet';
import { fundedForm, fundedHeadings, fundedMerges, fundedRows } from '../workbooks/row-table';
import { carriedOut } from './carried';

const graded = (...cards: readonly (readonly [string, string])[]): Snapshot => ({
  name: '評価.xlsx',
  sheets: [
    aSheet(
      [['施策1 公園'], ...cards.flatMap(([direction, grade], at) => gradedCard(at + 1, direction, { 必要性: grade }))],
      [],
      '個票',
    ),
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

  test('is told once where it says a year', () => {
    const { kept } = carried(graded(['継続', '令和7年3月1日'], ['継続', '令和7年3月2日'], ['継続', '令和7年3月3日']));
    expect(kept.map(([place]) => place)).toEqual(['E8', 'E18', 'E28']);
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

  test('is told once where a table stands below another', () => {
    const [head = [], below = []] = fundedHeadings;
    const table = (from: number) => [
      [...head, 'ランク'],
      below,
      ...fundedRows(4)
        .slice(from, from + 2)
        .map((row) => [...row, 'A']),
    ];
    const sheet = aSheet([...table(0), [], ...table(2)], [...fundedMerges, 'M1:M2', 'M6:M7'], '調書');
    const { kept } = carried(withForm({ name: '調書.xlsx', sheets: [sheet] }, ...fundedForm));
    expect(kept.map(([place]) => place)).toEqual(['M3', 'M4', 'M8', 'M9']);
  });

  test('does not take the number of the card beside it for what it says', () => {
    const pair = (number: number) =>
      beside(
        cardRows({ A1: number, C1: `支援${String(number)}`, F1: '必要性', G1: 'A' }),
        cardRows({ A1: number + 1, C1: `支援${String(number + 1)}`, F1: '必要性', G1: 'B' }),
      );
    const { kept } = carried({ name: '評価.xlsx', sheets: [aSheet([['施策1 公園'], ...pair(1), [], ...pair(3)])] });
    expect(kept.map(([place, , , before]) => [place, before])).toEqual([
      ['G2', 'A'],
      ['N2', 'B'],
      ['G11', 'A'],
      ['N11', 'B'],
    ]);
  });

  test('is told where it stands below the last label of a card', () => {
    const cards = [1, 2].flatMap((number) =>
      cardRows({ A1: number, C1: `支援${String(number)}`, B9: '市民の声', C9: `${String(number)}件` }),
    );
    const { kept } = carried({ name: '評価.xlsx', sheets: [aSheet([['施策1 公園'], ...cards])] });
    expect(kept.map(([place, , field, before]) => [place, field, before])).toEqual([
      ['C10', '市民の声', '1件'],
      ['C19', '市民の声', '2件'],
    ]);
  });
});
