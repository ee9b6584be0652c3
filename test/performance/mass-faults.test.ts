import { plan } from '../../src/build/plan';
import { review } from '../../src/review';
import type { Snapshot } from '../../src/workbook/snapshot';
import { faulty, massFaults } from './mass-faults';

const [few, many] = [250, 2_000];

/** CPU milliseconds from snapshot to plans: the lesser of two, since the rest is the machine's. */
function cpuOf(snapshot: Snapshot): number {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage();
    plan(review(snapshot), '');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Eight times the cards take eight times as long, or 64 times where some step looks through all for each. */
describe('time grows with the cards, whatever is wrong with all of them', () => {
  it.each(massFaults)('$name', (fault) => {
    expect(cpuOf(faulty(many, fault)) / cpuOf(faulty(few, fault))).toBeLessThan(16);
  });
});
