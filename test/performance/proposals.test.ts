import { describe, expect, it } from '@jest/globals';
import { noHints, withHints } from '../../src/proposal/cell-hints';
import { proposeForm } from '../../src/proposal/propose';
import { review, type Review } from '../../src/review';
import type { Entry } from '../../src/workbook/entry';
import type { Host } from '../../src/workbook/host';
import type { Snapshot } from '../../src/workbook/snapshot';
import { cpuTime } from '../cpu-time';
import { aSheet, type Row } from '../read/a-sheet';
import { bigSnapshot } from '../workbooks/big';
import { fundedTable } from '../workbooks/row-table';

const few = 110;
const times = 10;

/** A card of an office's own form, on a sheet of its own. */
const card = (number: number): Row[] => [
  ['事務事業名', `花壇${String(number)}号の手入れ`, '主管課', 'みどり課'],
  ['ねらい', `花壇${String(number)}号に花を植える。`, '必要性', number % 2 === 0 ? '高い' : '低い'],
  ['経費（千円）', '令和5年度決算', '令和6年度決算', '令和7年度予算'],
  ['直接事業費', 100 + number, 110 + number, 120 + number],
  ['人件費', 50, 50, 50],
  ['合計', 150 + number, 160 + number, 170 + number],
  ['今後の方向', '現状のまま続ける'],
];
const ownForms = (cards: number): Snapshot => ({
  name: 'a.xlsx',
  sheets: Array.from({ length: cards }, (_, at) => aSheet(card(at + 1), [], `個票${String(at + 1)}`)),
});

const workbooks: readonly (readonly [string, (cards: number) => Snapshot])[] = [
  ['the built-in form', (cards) => bigSnapshot(cards, 'many')],
  ['an office’s own form', ownForms],
  ['a table of one project a row', (cards) => ({ name: 'a.xlsx', sheets: [fundedTable(cards)] })],
];

/** CPU milliseconds of a proposal, so many times over. */
function cpuOf(looked: Review, runs: number): number {
  const start = cpuTime();
  for (let run = 0; run < runs; run += 1) proposeForm(looked, false, noHints);
  return cpuTime() - start;
}

describe.each(workbooks)('a proposal for %s', (_, workbook) => {
  const [small, large] = [few, few * times].map((cards) => review(workbook(cards)));

  it('takes for 1,100 cards what ten for 110 take together', () => {
    if (!small || !large) throw new Error('two workbooks');
    expect(proposeForm(large, false, noHints)).not.toBeNull();
    cpuOf(small, 2); // until V8 has compiled what runs
    const linear = cpuOf(small, times);
    expect(Math.min(cpuOf(large, 1), cpuOf(large, 1)) / linear).toBeLessThan(2);
  });

  it('asks about as many cells, however many cards there are', async () => {
    const asked = async (looked: Review | undefined): Promise<number> => {
      let count = 0;
      const entries: Host['entries'] = (places) => {
        count = places.length;
        const cells = places.map((place): Entry => ({ ...place, format: '', formula: null, list: null }));
        return Promise.resolve({ cells, names: new Map() });
      };
      if (looked) await withHints({ entries }, looked.snapshot, (hints) => proposeForm(looked, false, hints));
      return count;
    };
    expect(await asked(large)).toBe(await asked(small));
    expect(await asked(large)).toBeGreaterThan(0);
    expect(await asked(large)).toBeLessThan(50);
  });
});
