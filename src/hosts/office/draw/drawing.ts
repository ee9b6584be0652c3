import type { Area } from '../../../workbook/cell';
import type { Mark } from '../../../workbook/mark';
import type { SheetPlan } from '../../../workbook/plan';
import type { Style } from '../../../workbook/roles';
import { cellCount } from '../wire/areas';
import { gridBytes } from '../wire/bytes';
import type { Raw } from '../wire/raw';
import type { Page } from './page';

/** A tab as Excel is asked to draw it, from A1: a plan's, or what stood there before. */
export interface Drawing {
  readonly mark: Mark;
  readonly area: Area;
  /** What to type into each cell; `''` empties it. */
  readonly typed: readonly (readonly Raw[])[];
  /** Number formats; null is General. */
  readonly formats: readonly (readonly (string | null)[])[];
  /** Looks, number formats apart; null is a bare cell. Equal looks are one object. */
  readonly styles: readonly (readonly (Style | null)[])[];
  /** What of the cells' looks no role gives, where staff restyled what stood there. */
  readonly ownLooks: readonly (readonly (OwnLook | null)[])[];
  readonly links: readonly Link[];
  /** Points; of what stood there before, as far right as what replaces it reaches. */
  readonly widths: readonly number[];
  /** Points; null is the sheet's standard height. */
  readonly heights: readonly (number | null)[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly fittings: Fittings;
}

/** A cell's format as staff made it, where no role gives it: what `setCellProperties` is told of it. */
export type OwnLook = Excel.CellPropertiesFormat;

/** What may be typed into an area, as it was found. */
export interface Rule extends Pick<Excel.DataValidation, 'rule' | 'ignoreBlanks' | 'errorAlert' | 'prompt'> {
  readonly area: Area;
}

export interface Link {
  readonly row: number;
  readonly column: number;
  readonly target: Excel.RangeHyperlink;
}

export interface Table {
  readonly name: string;
  readonly area: Area;
}

/** What belongs to the sheet rather than to its cells. */
export interface Fittings extends Pick<SheetPlan, 'freeze' | 'print' | 'filter' | 'charts' | 'validations'> {
  /** A table that an earlier version made in the place of the filter. */
  readonly table: Table | null;
  /** Rows that begin a new printed page. */
  readonly breaks: readonly number[];
  /** What stood there before, where it was found; then it holds instead of what a plan says. */
  readonly page: Page | null;
  readonly rules: readonly Rule[] | null;
}

/** What a cell weighs on the wire, contents and number format together, in bytes. */
export function weightPerCell({ area, typed, formats }: Pick<Drawing, 'area' | 'typed' | 'formats'>): number {
  const bytes = gridBytes(typed) + gridBytes(formats.map((row) => row.map((format) => format ?? 'General')));
  return bytes / cellCount(area);
}
