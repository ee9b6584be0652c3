import type { FiscalYear, YearColumn } from '../../layout/kinds';
import type { Cell, Place } from '../../workbook/cell';

/** A label as one form prints it, with what stands at it. */
export interface PrintedLabel {
  /** As it is printed, in one line. */
  readonly text: string;
  /** The label left of it or above that it counts under; null: none. */
  readonly parent: string | null;
  /**
   * Its part on the form: it heads a value of its own, a row of amounts, the years over these, or (apart) a table of
   * something else, whose labels are no items.
   */
  readonly role: 'value' | 'amounts' | 'years' | 'apart';
  /** What stands right of it or below. */
  readonly value: Cell | null;
  /** Of a row of amounts: what stands under each year. */
  readonly byYear: readonly (Cell | null)[];
  /** The cell that is filled in, of a row of amounts under its first year; null where none is. */
  readonly entry: Place | null;
}

/** The same label on all forms that bear it. */
export interface PrintedItem extends Pick<PrintedLabel, 'text' | 'parent' | 'role' | 'entry'> {
  /** Without the formula that it may end in, and a letter that others name it by. */
  readonly name: string;
  /** The parent that tells it from items of the same name; null where none is needed. */
  readonly under: string | null;
  readonly bearing: number;
  /** What it holds, form by form; a row of amounts year by year. */
  readonly values: readonly (readonly (Cell | null)[])[];
}

/** What the forms of a workbook print, whosever form it is. */
export interface Print {
  readonly shape: 'form' | 'row';
  /** How many cards there are; of a blank form, or table, 1; 0: there is none. */
  readonly forms: number;
  /** Whether nothing is filled in. */
  readonly isBlank: boolean;
  /** In the order of the first form. */
  readonly items: readonly PrintedItem[];
  /** The columns of amounts, left to right. */
  readonly years: readonly YearColumn[];
  /** Words of a 区分 in the headings of a table. */
  readonly kinds: ReadonlySet<string>;
  /** The year that a title names. */
  readonly year: FiscalYear | null;
}

/** The cells of an item that hold something. */
export const filledIn = ({ values }: PrintedItem): Cell[] =>
  values.flatMap((own) => own.filter((cell) => cell !== null));
