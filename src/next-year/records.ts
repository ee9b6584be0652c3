import { fiscalYearName } from '../model/fiscal-year';
import { planAcceptancesTab } from '../tabs/acceptances/tab';
import type { SheetPlan } from '../workbook/plan';
import type { Carrying } from './carrying';

/**
 * 確認記録 with last year's reasons: they answer to no finding any more, and are offered where the same one comes again.
 * Nothing where the workbook has none.
 */
export function lapsedRecords({ review: { snapshot, records }, from }: Carrying): SheetPlan[] {
  if (!snapshot.sheets.some(({ mark }) => mark?.kind === 'acceptances')) return [];
  const lapsed = records.map((record) => ({ ...record, fingerprint: `${fiscalYearName(from)} ${record.fingerprint}` }));
  return [planAcceptancesTab(lapsed, { findings: [], lapsed: lapsed.filter(({ cancelled }) => cancelled === null) })];
}
