import { emptyingEdits } from '../../src/blank/emptied';
import { Draft } from '../../src/next-year/draft';
import { leaveUnknown } from '../../src/next-year/unknown-items';
import { noHints } from '../../src/proposal/cell-hints';
import { proposeForm } from '../../src/proposal/propose';
import { review } from '../../src/review';
import { cpuTime } from '../cpu-time';
import { aSheet } from '../read/a-sheet';
import { gradedCard } from '../workbooks/graded-card';

const few = 160;
const times = 10;

/** Cards on one sheet, each with items that no layout has. */
function graded(cards: number) {
  const grades = Object.fromEntries(Array.from('甲乙丙丁戊己庚辛壬癸', (letter) => [`${letter}の観点`, 'A']));
  const rows = Array.from({ length: cards }, (_, at) => gradedCard(at + 1, '継続', grades));
  const snapshot = { name: '評価.xlsx', sheets: [aSheet([['施策1 公園'], ...rows.flat()], [], '個票')] };
  return { looked: review(snapshot), draft: new Draft(snapshot) };
}
type Graded = ReturnType<typeof graded>;

function leftInNextYear({ looked: { evaluation, ...looked }, draft }: Graded): number {
  const years = { from: 2024, to: 2025, renamed: new Set<string>(), headed: new Set<string>() };
  const carrying = { review: { ...looked, evaluation }, draft, ...years, lines: [] };
  leaveUnknown(carrying, { cards: evaluation.cards, rows: [] });
  return carrying.lines.length;
}

const steps: readonly (readonly [string, (one: Graded) => number])[] = [
  ['left in next year’s workbook', leftInNextYear],
  ['emptied', ({ looked }) => emptyingEdits(looked).length],
  ['proposed for 様式定義', ({ looked }) => proposeForm(looked, false, noHints)?.items.length ?? 0],
];

/** Ten times the cards take what as many small workbooks take together. */
describe('time grows with the cards, where each bears items that no layout has; they are', () => {
  const [small, large] = [graded(few), graded(few * times)];

  it.each(steps)('%s', (_, step) => {
    const cpuOf = (one: Graded, runs: number): number => {
      const start = cpuTime();
      for (let run = 0; run < runs; run += 1) expect(step(one)).toBeGreaterThan(0);
      return cpuTime() - start;
    };
    cpuOf(small, 4); // until V8 has compiled what runs
    const linear = cpuOf(small, times);
    const once = cpuOf(large, 1);
    expect((once < linear * 2 ? once : cpuOf(large, 1)) / linear).toBeLessThan(2);
  });
});
