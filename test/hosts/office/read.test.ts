import { createOfficeHost } from '../../../src/hosts/office/office-host';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { bigSnapshot } from '../../workbooks/big';
import { asExcelKnowsIt, heaviest, openExcel } from './excel';

describe.each([
  [27, 'many', 3],
  [27, 'one', 3],
  [1_100, 'many', 4],
  [1_100, 'one', 4],
  [10_000, 'many', 14],
] as const)('reading %i cards on %s sheets', (cards, sheets, syncs) => {
  it(`takes ${syncs} requests at most, none over 4 MB, and misses nothing`, async () => {
    const snapshot = bigSnapshot(cards, sheets);
    const excel = openExcel(snapshot);
    const read = await createOfficeHost().read();
    expect(excel.session.counters.syncs.length).toBeLessThanOrEqual(syncs);
    expect(heaviest(excel)).toBeLessThanOrEqual(4_000_000);
    expect(excel.session.failures).toEqual([]);
    expect(sizes(read)).toEqual(sizes(snapshot));
    if (cards < 1_000) expect(read).toEqual(asExcelKnowsIt(snapshot));
    else expect(textOf(read) === textOf(asExcelKnowsIt(snapshot))).toBe(true);
  }, 120_000);
});

function sizes({ sheets }: Snapshot): unknown {
  return sheets.map(({ name, cells, merges }) => [name, cells.length, merges.length]);
}

/** Compared as one text: looking at two million cells one by one takes minutes. */
function textOf({ sheets }: Snapshot): string {
  const lines = sheets.flatMap(({ cells, merges }) => [
    ...cells.map(({ row, column, value, format, formula }) => JSON.stringify([row, column, value, format, formula])),
    ...merges.map(({ top, left, bottom, right }) => JSON.stringify([top, left, bottom, right])),
  ]);
  return lines.join('\n');
}
