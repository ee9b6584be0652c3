import type { EvaluationData } from '../../samples/evaluation-data';
import { layOut } from '../../samples/lay-out';
import type { Layout } from '../../samples/layout';
import { rollUp } from '../../src/rollup/roll-up';
import { contextOf, type Context } from '../../src/tabs/context';
import { intentOf } from '../../src/tabs/intent';
import { plan } from '../../src/tabs/plan';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { review, type Review } from '../../src/review';
import { parseSelection, type Selection } from '../../src/model/selection';
import type { TabKind } from '../../src/workbook/mark';
import type { PlanCell, SheetPlan, WritePlan } from '../../src/workbook/plan';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

export const stamp = '2026年8月1日 10時05分';

/** The plan for an evaluation laid out as a workbook. */
export const planFor = (data: EvaluationData, layout: Partial<Layout> = {}): WritePlan =>
  plan(review(layOut(data, layout).snapshot), stamp);

/** What the tabs of a workbook are made from. */
export const contextFor = (one: Review): Context => contextOf(one, stamp, rollUp(one), intentOf(one).renames);

/** A file with its tabs built, as `hyoka build` writes it. `added`: conditions of additional lists. */
export function build(
  bytes: Uint8Array,
  when = stamp,
  added: readonly Selection[] = [],
): { readonly bytes: Uint8Array; readonly plan: WritePlan } {
  const built = plan(review(readXlsx(bytes, 'workbook.xlsx')), when, undefined, added);
  return { bytes: writeXlsx(bytes, built).bytes, plan: built };
}

/** Conditions of additional lists, as the command line takes them. */
export const selections = (...texts: string[]): Selection[] => texts.flatMap((text) => parseSelection(text) ?? []);

/** One of each kind, some of which no project of the sample meets. */
export const everySelection = selections(
  '重点事業',
  '基本目標=1',
  'SDGs=8',
  '次年度方針=拡充',
  '部・課=商工課',
  '事業費上位=5',
);

export function tabOf({ tabs }: WritePlan, kind: TabKind): SheetPlan {
  const tab = tabs.find((one) => one.kind === kind);
  if (!tab) throw new RangeError(`no tab ${kind} is planned`);
  return tab;
}

/** A tab's rows as their values; empty cells are null. */
export const valuesOf = ({ rows }: SheetPlan): PlanCell['value'][][] =>
  rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));

/** Where the details of 集計 begin, below the page that is handed round; 0 on other tabs. */
export const detailsFrom = ({ rows }: SheetPlan): number =>
  Math.max(
    0,
    rows.findIndex(({ cells }) => String(cells[0]?.value ?? '').endsWith('別の予算')),
  );

/** The cells of the row whose cell of that column (0: the first) says so. */
export function rowSaying(tab: SheetPlan, text: string, column = 0): readonly (PlanCell | null)[] {
  const row = tab.rows.slice(detailsFrom(tab)).find(({ cells }) => cells[column]?.value === text);
  if (!row) throw new RangeError(`no row of ${tab.name} says ${text}`);
  return row.cells;
}

export function sheetOf({ sheets }: Snapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new RangeError(`there is no sheet ${name}`);
  return sheet;
}
