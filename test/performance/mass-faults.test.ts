import { plan } from '../../src/tabs/plan';
import { review } from '../../src/review';
import type { Snapshot } from '../../src/workbook/snapshot';
import { cpuTime } from '../cpu-time';
import { faulty, massFaults } from './mass-faults';

const few = 160;
const times = 10;

/** CPU milliseconds from snapshot to plans, so many times over. */
function cpuOf(snapshot: Snapshot, runs: number): number {
  const start = cpuTime();
  for (let run = 0; run < runs; run += 1) plan(review(snapshot), '');
  return cpuTime() - start;
}

// What else the machine does costs its caches too: a mark missed three times over is no accident.
/** Ten times the cards take what as many small workbooks take together; more than twice that, where some step looks through all for each. */
describe('time grows with the cards, whatever is wrong with all of them', () => {
  it.each(massFaults)('$name', (fault) => {
    const [small, large] = [faulty(few, fault), faulty(few * times, fault)];
    cpuOf(small, 2); // until V8 has compiled what runs
    const linear = cpuOf(small, times);
    const once = cpuOf(large, 1);
    expect((once < linear * 2 ? once : cpuOf(large, 1)) / linear).toBeLessThan(2);
  });
});
