import type { Area, Place } from './cell';
import type { TabKind } from './mark';
import type { Role } from './roles';

/** Everything one write does to a workbook. A host carries it out whole, or leaves the workbook as it was. */
export interface WritePlan {
  /**
   * Done first: staff-made sheets that give their name up, then tabs of ours that get their present one. References follow, as
   * in Excel.
   */
  readonly renames: readonly SheetRename[];
  /** The tabs to write: in place where a sheet of that name bears our mark, else added behind the last sheet. */
  readonly tabs: readonly SheetPlan[];
  readonly edits: readonly Edit[];
  /** Sheets of a file that its copy does without, taken out before all else; none where left out. Nothing of Excel's is taken out. */
  readonly removals?: readonly string[];
  /** Rows that are given a height; none where left out. */
  readonly heights?: readonly RowHeight[];
  /**
   * Of a file: formulas that follow from the changes get the results they show now. Where a result cannot be told without a
   * spreadsheet, they show nothing, or stand as not calculated. Left out: all keep theirs until Excel calculates.
   */
  readonly untold?: 'blank' | 'uncalculated';
}

export interface SheetRename {
  readonly from: string;
  readonly to: string;
}

/** One cell to change. Its format stays as it is; its sheet is named as it is called after the renames. */
export interface Edit extends Place {
  readonly value: string | number;
  /** What the cell showed when the edit was planned; the host refuses (`changed-meanwhile`) where it differs. */
  readonly expected: string | number | boolean | null;
}

/** A row to be given a height, in points. */
export interface RowHeight {
  readonly sheet: string;
  readonly row: number;
  readonly height: number;
  /** How high it was when this was planned; the host refuses (`changed-meanwhile`) where it is not. */
  readonly expected: number;
}

/** A tab as it shall stand, from A1. Hosts draw it and decide nothing. */
export interface SheetPlan {
  readonly kind: TabKind;
  readonly name: string;
  /** Column widths in characters of the default font. */
  readonly columns: readonly number[];
  readonly rows: readonly PlanRow[];
  readonly merges: readonly Area[];
  /** How many rows and columns stay on the screen. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  /** The rows that staff can filter, below a heading row: no table, whose calculated columns Excel would fill by itself. */
  readonly filter: Area | null;
  /** Native charts: drawn in Excel only. */
  readonly charts: readonly ChartPlan[];
  readonly validations: readonly ValidationPlan[];
}

export interface PlanRow {
  /** Height in points; the host's default where left out. */
  readonly height?: number;
  /** Begins a new printed page. */
  readonly breakBefore?: boolean;
  /** From column A on; null leaves a cell empty and bare. */
  readonly cells: readonly (PlanCell | null)[];
}

export interface PlanCell {
  /** The value, or the cached result where `formula` is given. Text is written as text, whatever it begins with. */
  readonly value: string | number | boolean | null;
  readonly role: Role;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** A link within the workbook. */
  readonly link?: Place;
  /** A link out of the workbook: https only. */
  readonly url?: string;
}

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** A4 where left out. */
  readonly paper?: 'A3';
  /** Rows repeated on top of each page, counted from 0. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** How many columns are printed, from A on: the print area. All where left out. */
  readonly columns?: number;
  /**
   * Where a tab is wider than a page: the columns that further pages begin with, counted from 0, and how many columns, or
   * none, each repeats at its left; all are printed at `sideBySideScale`. Left out: all is as wide as one page.
   */
  readonly sideBySide?: {
    readonly breaks: readonly number[];
    readonly titleColumns: number;
  };
  /** Centre of the footer carries page numbers; this text stands at its left. */
  readonly footer: string;
}

/** Pages side by side are printed at this scale, in percent. */
export const sideBySideScale = 80;

export interface ChartPlan {
  readonly title: string;
  readonly type: 'columns' | 'bars';
  /** Category labels and one area a series, on this tab. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** Cells that the chart covers. */
  readonly covers: Area;
}

/** A drop-down of choices on cells that staff fill in. */
export interface ValidationPlan {
  readonly area: Area;
  readonly choices: readonly string[];
}
