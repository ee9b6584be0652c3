import { plan } from '../../../src/build/plan';
import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { review } from '../../../src/review';
import { bigSnapshot } from '../../workbooks/big';
import { connect, heaviest, openExcel, type OpenExcel } from './excel';

/** What the pane does on 集計と一覧を作成: read, work out, write. Gives the requests it took. */
async function build(host: ReturnType<typeof createOfficeHost>, { session }: OpenExcel): Promise<number> {
  const before = session.counters.syncs.length;
  await host.write(plan(review(await host.read()), '令和7年6月1日 10:00'));
  return session.counters.syncs.length - before;
}

/** Requests are counted: what the formulas come to is of no interest here. */
function withoutCalculation(cards: number): OpenExcel {
  const excel = openExcel(bigSnapshot(cards, 'many'));
  Object.assign(excel.workbook.calculator, { touch: () => undefined, settle: () => undefined });
  return excel;
}

// 10,000 cards take minutes here; counted by hand for docs/decisions/office-host.md.
describe.each([
  [27, { first: 5, again: 5, inAnotherSession: 5 }],
  [1_100, { first: 6, again: 7, inAnotherSession: 7 }],
])('building from %i cards', (cards, requests) => {
  it(`takes ${requests.first} requests, ${requests.again} again, ${requests.inAnotherSession} in another session, none over 4 MB`, async () => {
    const excel = withoutCalculation(cards);
    const host = createOfficeHost();
    const first = await build(host, excel);
    const again = await build(host, excel);
    const later = connect(excel.workbook);
    const inAnotherSession = await build(createOfficeHost(), later);
    expect({ first, again, inAnotherSession }).toEqual(requests);
    expect(Math.max(heaviest(excel), heaviest(later))).toBeLessThanOrEqual(4_000_000);
    expect([...excel.session.failures, ...later.session.failures]).toEqual([]);
  }, 120_000);
});
