import { plan } from '../../../src/tabs/plan';
import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { review } from '../../../src/review';
import type { WritePlan } from '../../../src/workbook/plan';
import { bigSnapshot } from '../../workbooks/big';
import { connect, heaviest, openExcel, type OpenExcel } from './excel';

/** What the pane does on 集計と一覧を作成: read, work out, write. Gives the requests it took. */
async function build(
  { session }: OpenExcel,
  host = createOfficeHost(),
  change = (planned: WritePlan) => planned,
): Promise<number> {
  const before = session.counters.syncs.length;
  await host.write(change(plan(review(await host.read()), '令和7年6月1日 10:00')));
  return session.counters.syncs.length - before;
}

/** As if a project had been added to the first measure. */
function oneRowMore(planned: WritePlan): WritePlan {
  const tabs = planned.tabs.map((tab) => ({
    ...tab,
    rows: [...tab.rows.slice(0, 6), ...tab.rows.slice(5)],
    merges: tab.merges.map((merge) =>
      merge.top > 5 ? { ...merge, top: merge.top + 1, bottom: merge.bottom + 1 } : merge,
    ),
  }));
  return { ...planned, tabs: tabs.filter(({ kind }) => kind !== 'summary') };
}

/** Requests are counted: what the formulas come to is of no interest here. */
function withoutCalculation(cards: number): OpenExcel {
  const excel = openExcel(bigSnapshot(cards, 'many'));
  Object.assign(excel.workbook.calculator, { touch: () => undefined, settle: () => undefined });
  return excel;
}

// 10,000 cards take minutes here; counted by hand for docs/decisions/office-host.md.
describe.each([
  [27, { first: 6, again: 6, inAnotherSession: 6, withAllRowsMoved: 6 }],
  [1_100, { first: 7, again: 9, inAnotherSession: 9, withAllRowsMoved: 8 }],
])('building from %i cards', (cards, requests) => {
  it(`takes ${requests.first} requests, ${requests.again} again, ${requests.inAnotherSession} in another session, none over 4 MB`, async () => {
    const excel = withoutCalculation(cards);
    const host = createOfficeHost();
    const first = await build(excel, host);
    const again = await build(excel, host);
    // Nothing has changed but the time of the build: a tab is sized and marked anew, and hardly typed into.
    expect(excel.session.counters.syncs.at(-1)?.request).toBeLessThan(50_000 + 100 * cards);
    const later = connect(excel.workbook);
    const inAnotherSession = await build(later);
    const withAllRowsMoved = await build(later, createOfficeHost(), oneRowMore);
    expect({ first, again, inAnotherSession, withAllRowsMoved }).toEqual(requests);
    expect(Math.max(heaviest(excel), heaviest(later))).toBeLessThanOrEqual(4_000_000);
    expect([...excel.session.failures, ...later.session.failures]).toEqual([]);
  }, 120_000);
});
