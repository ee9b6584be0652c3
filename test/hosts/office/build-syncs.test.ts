import { plan } from '../../../src/build/plan';
import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { review } from '../../../src/review';
import { bigSnapshot } from '../../workbooks/big';
import { heaviest, openExcel } from './excel';

/** What the pane does on 集計と一覧を作成: read, work out, write. */
async function build(host: ReturnType<typeof createOfficeHost>): Promise<void> {
  await host.write(plan(review(await host.read()), '令和7年6月1日 10:00'));
}

describe('building', () => {
  it('from 27 cards takes 6 requests at most, the first time and again', async () => {
    const excel = openExcel(bigSnapshot(27, 'many'));
    const host = createOfficeHost();
    await build(host);
    expect(excel.session.counters.syncs.length).toBeLessThanOrEqual(6);
    excel.session.counters.reset();
    await build(host);
    expect(excel.session.counters.syncs.length).toBeLessThanOrEqual(6);
    expect(excel.session.failures).toEqual([]);
  });

  it('from 1,100 cards takes 8 requests at most, none over 4 MB', async () => {
    const excel = openExcel(bigSnapshot(1_100, 'many'));
    // Requests are counted: what the formulas come to is of no interest here.
    Object.assign(excel.workbook.calculator, { touch: () => undefined, settle: () => undefined });
    await build(createOfficeHost());
    expect(excel.session.counters.syncs.length).toBeLessThanOrEqual(8);
    expect(heaviest(excel)).toBeLessThanOrEqual(4_000_000);
    expect(excel.session.failures).toEqual([]);
  }, 120_000);
});
