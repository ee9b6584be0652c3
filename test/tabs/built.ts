import type { EvaluationData } from '../../samples/evaluation-data';
import { layOut } from '../../samples/lay-out';
import type { Layout } from '../../samples/layout';
import { plan } from '../../src/tabs/plan';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { review } from '../../src/review';
import type { TabKind } from '../../src/workbook/mark';
import type { PlanCell, SheetPlan, WritePlan } from '../../src/workbook/plan';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

export const stamp = '2026年8月1日 10時05分';

/** The plan for an evaluation laid out as a workbook. */
export const planFor = (data: EvaluationData, layout: Partial<Layout> = {}): WritePlan =>
  plan(review(layOut(data, layout).snapshot), stamp);

/** A file with its tabs built, as `hyoka build` writes it. */
export function build(bytes: Uint8Array, when = stamp): { readonly bytes: Uint8Array; readonly plan: WritePlan } {
  const built = plan(review(readXlsx(bytes, 'workbook.xlsx')), when);
  return { bytes: writeXlsx(bytes, built).bytes, plan: built };
}

export function tabOf({ tabs }: WritePlan, kind: TabKind): SheetPlan {
  const tab = tabs.find((one) => one.kind === kind);
  if (!tab) throw new RangeError(`no tab ${kind} is planned`);
  return tab;
}

/** A tab's rows as their values; empty cells are null. */
export const valuesOf = ({ rows }: SheetPlan): PlanCell['value'][][] =>
  rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));

/** The cells of the row whose cell of that column (0: the first) says so. */
export function rowSaying(tab: SheetPlan, text: string, column = 0): readonly (PlanCell | null)[] {
  const row = tab.rows.find(({ cells }) => cells[column]?.value === text);
  if (!row) throw new RangeError(`no row of ${tab.name} says ${text}`);
  return row.cells;
}

export function sheetOf({ sheets }: Snapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new RangeError(`there is no sheet ${name}`);
  return sheet;
}
