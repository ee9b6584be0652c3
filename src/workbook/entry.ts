import type { Place } from './cell';

/** What a cell, filled in or not, says of what belongs there. */
export interface Entry extends Place {
  /** The number format code; `''` for General. */
  readonly format: string;
  /** Its formula without `=`; null where it has none. */
  readonly formula: string | null;
  /** Where its drop-down list takes its words from, as in a formula: `"継続,拡充"`, `語!$A$1:$A$4`, a name; null where it has none. */
  readonly list: string | null;
}

export interface Entries {
  readonly cells: readonly Entry[];
  /** What the workbook's own names stand for, without `=`. */
  readonly names: ReadonlyMap<string, string>;
}
