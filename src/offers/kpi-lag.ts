import { judgeKpi } from '../model/kpi-status';
import { kpiName } from '../model/names';
import type { Finding } from '../model/finding';
import type { Review } from '../model/review';
import { defaultSettings } from '../model/settings';
import { kpiLineLabel, settingsColumns, withKpi } from '../model/settings-sheet';
import { settingsSheetPlan } from '../tabs/settings/plan';
import type { SwitchableRule } from '../tabs/settings/tab';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { WritePlan } from '../workbook/plan';

/** The answer to `kpi-actual-other-year`: that a KPI's statistics always come so many years late. */
export interface KpiLagOffer {
  readonly number: number;
  /** By how many years. */
  readonly lag: number;
}

/** Null where the KPI bears no number, or its actuals are not all equally late. */
export function kpiLagOffer(finding: Finding, { evaluation, settings }: Review): KpiLagOffer | null {
  if (finding.rule !== 'kpi-actual-other-year') return null;
  const kpi = evaluation.kpis.find((one) => kpiName(one) === finding.owner);
  const number = kpi?.number.value ?? null;
  if (!kpi || number === null) return null;
  const dated = judgeKpi(kpi, settings, evaluation.year).years.filter(({ actual }) => actual !== null);
  const [lag, ...others] = new Set(dated.map(({ year, actualYear }) => (year ?? 0) - (actualYear ?? year ?? 0)));
  return lag !== undefined && lag > 0 && others.length === 0 ? { number, lag } : null;
}

/**
 * Writes the lag on the sheet 設定, which is made where none stands; null where the one that stands has no line for it, or a
 * formula there.
 */
export function kpiLagPlan(
  { number, lag }: KpiLagOffer,
  review: Review,
  rules: readonly SwitchableRule[],
): WritePlan | null {
  const sheet = review.snapshot.sheets.find(({ mark }) => mark?.kind === 'settings');
  if (!sheet) return settingsSheetPlan({ ...review, settings: withKpi(defaultSettings, number, { lag }) }, rules);
  const edit = lineOf(sheet, kpiLineLabel(number, 'lag'));
  return edit && { renames: [], tabs: [], edits: [{ ...edit, value: lag }] };
}

/** Where a line's value stands, and what it is now. */
function lineOf({ name, cells }: SheetSnapshot, label: string) {
  const heading = cells.find(({ value }) => value === settingsColumns.value);
  const line = cells.find(({ value }) => value === label);
  if (!heading || !line) return null;
  const cell = cells.find(({ row, column }) => row === line.row && column === heading.column);
  if (cell && (cell.formula || typeof cell.value === 'object')) return null;
  const expected = cell && typeof cell.value !== 'object' ? cell.value : null;
  return { sheet: name, row: line.row, column: heading.column, expected };
}
