import type { Area } from '../../workbook/cell';
import type { ChartPlan, PlanRow } from '../../workbook/plan';
import type { Context } from '../context';
import type { FinanceSheet } from '../finance/columns';

/** A part of the summary, from one row on. */
export interface Section {
  readonly rows: readonly PlanRow[];
  readonly merges?: readonly Area[];
  readonly charts?: readonly ChartPart[];
}

/** A chart before it has a place. */
export type ChartPart = Omit<ChartPlan, 'covers'>;

/** `top`: the row that the section's first one becomes, from 0. */
export type SectionMaker = (context: Context, finance: FinanceSheet, top: number) => Section;

/** Columns left of the amounts: what a line is about, and how many projects. */
export const labelWidth = 36;
export const countWidth = 8;
export const amountsFrom = 2;
