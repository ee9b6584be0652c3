import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { bigSnapshot } from '../../workbooks/big';
import { asExcelKnowsIt, heaviest, openExcel } from './excel';

describe.each([
  [27, 'many', 3],
  [27, 'one', 3],
  [1_100, 'many', 5],
  [1_100, 'one', 5],
  [10_000, 'many', 18],
  [10_000, 'one', 18],
] as const)('reading %i cards on %s sheets', (cards, sheets, syncs) => {
  const snapshot = bigSnapshot(cards, sheets);
  it(`gives the snapshot, in ${syncs} requests at most, none over 4 MB`, async () => {
    const excel = openExcel(snapshot);
    const read = await createOfficeHost().read();
    expect(read).toEqual(asExcelKnowsIt(snapshot));
    console.log(cards, sheets, excel.session.counters.syncs);
    expect(excel.session.counters.syncs.length).toBeLessThanOrEqual(syncs);
    expect(heaviest(excel)).toBeLessThanOrEqual(4_000_000);
    expect(excel.session.failures).toEqual([]);
  }, 120_000);
});
