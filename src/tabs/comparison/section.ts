import type { PlanRow } from '../../workbook/plan';

/** A table of the tab. */
export interface Section {
  readonly title: string;
  /** Each with how many columns it reaches over. */
  readonly headings: readonly (readonly [text: string, span: number])[];
  /** Some are made once it is known which row of the sheet they become. None: the table is left out. */
  readonly rows: readonly (PlanRow | ((at: number) => PlanRow))[];
  /** What stands below, made once it is known which rows of the sheet the first and the last row are. */
  readonly total?: (first: number, last: number) => PlanRow;
}
