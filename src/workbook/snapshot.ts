import type { Area, Cell } from './cell';
import type { Mark } from './mark';

/** A workbook as a host saw it at one moment. Nothing in it changes afterwards. */
export interface Snapshot {
  /** The file's name, or the workbook's title in Excel. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** What of a very large workbook the host did not look at, or not to the end. */
  readonly unasked?: readonly Unasked[];
}

/** Which cells are struck out or raised; what room texts have. */
export type Unasked = 'marks' | 'rooms';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Chart sheets hold no cells. */
  readonly type: 'worksheet' | 'chart';
  /** Set where the sheet is one of the add-in's own tabs. */
  readonly mark: Mark | null;
  /** The cells that hold something, row by row, each row from left to right. Of tabs that nobody reads (`isRemade`) a host may leave them out. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
}
