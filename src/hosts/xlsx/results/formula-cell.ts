import type { Area } from '../../../workbook/cell';
import type { Extent } from '../sheet-outline';

/** A cell whose value a formula gives, and where it stands in its part's text. */
export interface FormulaCell extends Extent {
  readonly row: number;
  readonly column: number;
  /** Without `=`; null where a what-if table, or the array formula of another cell, gives the value. */
  readonly formula: string | null;
  /** The area that an array formula or what-if table fills, this cell among it; null: the cell has its own. */
  readonly array: Area | null;
  /** Its `<f>`, and what holds its result. */
  readonly pieces: readonly (Pick<Extent, 'start' | 'end'> & { readonly local: string })[];
}
