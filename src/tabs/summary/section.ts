import type { Area } from '../../workbook/cell';
import type { ChartPlan } from '../../workbook/plan';
import type { AmountColumn } from '../amount-columns';
import type { Context } from '../context';
import type { FinanceSheet } from '../finance/sheet';
import { pageWidth } from '../page';
import type { PagedRows } from '../paged-rows';

/** The charts and merged areas of a part of the summary, besides its rows. */
export interface Section {
  readonly merges?: readonly Area[];
  readonly charts?: readonly ChartPart[];
  /** Charts among the rows; the others stand below everything. */
  readonly placed?: readonly ChartPlan[];
}

/** A chart before it has a place. */
export type ChartPart = Omit<ChartPlan, 'covers'>;

/** The sheet that all sections are laid out on. */
export interface SummarySheet {
  readonly context: Context;
  /** Where the amounts come from. */
  readonly finance: FinanceSheet;
  /** The columns of each table of amounts: as many blocks beside one another as fit a page. */
  readonly tables: readonly (readonly AmountColumn[])[];
  /** The tables of the office's own items that are summed. */
  readonly ownTables: readonly (readonly AmountColumn[])[];
  /** Of every column of amounts, in characters. */
  readonly width: number;
}

/** Adds its rows to the tab's. */
export type SectionMaker = (sheet: SummarySheet, paged: PagedRows) => Section;

/** Columns left of the amounts: what a line is about, and how many projects. */
export const labelWidth = 34;
export const countWidth = 8;
export const amountsFrom = 2;

/** Of every column of amounts, at least: a KPI's 概ね達成※ stands in these columns, too. */
export const narrowest = 12;

/** How many columns of so many characters fit a page beside the label and the count. */
export const columnsBeside = (width: number): number => Math.floor((pageWidth - labelWidth - countWidth) / width);
