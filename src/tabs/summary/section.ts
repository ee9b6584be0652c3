import type { Area } from '../../workbook/cell';
import type { ChartPlan, PlanRow } from '../../workbook/plan';
import type { AmountColumn } from '../amount-columns';
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

/** What all sections are laid out by. */
export interface SummarySheet {
  readonly context: Context;
  /** Where the amounts come from. */
  readonly finance: FinanceSheet;
  readonly columns: readonly AmountColumn[];
  /** Of every column of amounts, in characters. */
  readonly width: number;
}

/** `top`: the row that the section's first one becomes, from 0. */
export type SectionMaker = (sheet: SummarySheet, top: number) => Section;

/** Columns left of the amounts: what a line is about, and how many projects. */
export const labelWidth = 40;
export const countWidth = 8;
export const amountsFrom = 2;
