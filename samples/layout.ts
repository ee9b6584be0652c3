import type { AmountNotation } from './lay-out/amounts';
import type { DepartmentNotation } from './lay-out/departments';
import type { LabelSpelling } from './lay-out/spellings';
import type { YearNotation } from './lay-out/years';

/** How an office lays an evaluation out. Every choice reads the same; the defaults are the published layout. */
export interface Layout {
  /** Blank rows above, and blank columns left of, what stands on each sheet. */
  readonly rowsAbove: number;
  readonly columnsLeft: number;
  /** Blank rows between two forms, besides the usual one. */
  readonly rowsBetween: number;
  /** Rows and columns of each sheet, counted from 0, before which staff inserted a blank one: merged cells grow. */
  readonly insertedRows: readonly number[];
  readonly insertedColumns: readonly number[];

  /** Header and sections 1 to 4: on one sheet, a sheet each, or on one sheet with the cards and the list. */
  readonly sections: 'one-sheet' | 'sheet-each' | 'with-everything';
  /** Cards: a sheet for each measure, one sheet for all, or so many on a sheet (1: a card a sheet). */
  readonly cardSheets: 'by-measure' | 'one-sheet' | number;
  readonly cardsSideBySide: number;
  /** Repeats a measure's heading with つづき after so many cards. */
  readonly continuedAfter: number | null;
  /** Whether cards stand under a heading, or only their sheet's name tells the measure (wants published names). */
  readonly cardHeadings: 'over-cards' | 'in-sheet-names';
  readonly sheetOrder: 'published' | 'reversed';
  readonly sheetNames: 'published' | 'plain';

  readonly labels: LabelSpelling;
  readonly measureHeadings: 'published' | 'one-cell' | 'two-cells';
  readonly kpiLabels: 'once' | 'each';

  /** 方眼紙: how many narrow columns each column of the form is spread over. */
  readonly graphPaper: number;
  readonly merges: 'published' | 'none';
  /** Cards (`1-13`: measure and place under it) whose right half stands one column right: with its labels, or alone. */
  readonly shiftedCards: readonly string[];
  readonly shifted: 'labels' | 'values';

  readonly amounts: AmountNotation;
  readonly years: YearNotation;
  /** A KPI in ％: 56.1, or 0.561 shown as 56.1%. */
  readonly percentages: 'number' | 'fraction';
  /** SDG targets of digits alone: as text, or as a number shown with the target's own decimals. */
  readonly sdgTargets: 'text' | 'number';
  readonly departments: DepartmentNotation;
  readonly relatedDepartments: DepartmentNotation;

  /** Remarks beside the forms that mean nothing. */
  readonly remarks: boolean;
  /** A hidden sheet: of notes, or a copy of the first sheet with cards. */
  readonly scratch: 'none' | 'notes' | 'copy';
  /** As an earlier build left it: the add-in's marked tabs, and a list of its own where that has a sheet. */
  readonly ownTabs: boolean;
}

export const publishedLayout: Layout = {
  rowsAbove: 0,
  columnsLeft: 0,
  rowsBetween: 0,
  insertedRows: [],
  insertedColumns: [],
  sections: 'one-sheet',
  cardSheets: 'by-measure',
  cardsSideBySide: 1,
  continuedAfter: null,
  cardHeadings: 'over-cards',
  sheetOrder: 'published',
  sheetNames: 'published',
  labels: 'published',
  measureHeadings: 'published',
  kpiLabels: 'once',
  graphPaper: 1,
  merges: 'published',
  shiftedCards: [],
  shifted: 'labels',
  amounts: 'number',
  years: 'era',
  percentages: 'number',
  sdgTargets: 'text',
  departments: 'middle-dot',
  relatedDepartments: 'space',
  remarks: false,
  scratch: 'none',
  ownTabs: false,
};
