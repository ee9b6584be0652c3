import { internalCells } from '../../src/publish/internal-cells';
import { read } from '../../src/read/read';
import { cpuTime } from '../cpu-time';
import { aSheet } from '../read/a-sheet';
import { items, layoutOfTables } from '../workbooks/form-sheet';
import { gradedCard } from '../workbooks/graded-card';

const few = 160;
const times = 10;
const layout = layoutOfTables([
  items({ 欄: '個票', この様式での項目名: '必要性', 種類: '選択', 選択肢: 'A、B', 公表: 'しない' }),
]);

/** Cards on one sheet, each with a grade that is kept back. */
function graded(cards: number) {
  const rows = Array.from({ length: cards }, (_, at) => gradedCard(at + 1, '継続', { 必要性: 'A' }));
  const snapshot = { name: '評価.xlsx', sheets: [aSheet([['施策1 公園'], ...rows.flat()], [], '個票')] };
  return { snapshot, evaluation: read(snapshot, layout) };
}

function cpuOf({ snapshot, evaluation }: ReturnType<typeof graded>, runs: number): number {
  const start = cpuTime();
  for (let run = 0; run < runs; run += 1) internalCells(snapshot, evaluation);
  return cpuTime() - start;
}

it('what is kept back of ten times the cards takes what ten small workbooks take', () => {
  const [small, large] = [graded(few), graded(few * times)];
  expect(internalCells(large.snapshot, large.evaluation).bySheet.get('個票')?.length).toBe(3 * few * times);
  cpuOf(small, 4); // until V8 has compiled what runs
  const linear = cpuOf(small, times);
  const once = cpuOf(large, 1);
  expect((once < linear * 2 ? once : cpuOf(large, 1)) / linear).toBeLessThan(2);
});
