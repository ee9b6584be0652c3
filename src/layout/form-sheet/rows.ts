import type { Place } from '../../workbook/cell';
import type { FormColumn, FormTableId } from './tables';

/** A cell of 様式定義: its text as shown, trimmed; `''` where it is blank. */
export interface FormCell {
  readonly text: string;
  /** Whether it shows an error, as a formula whose cells were deleted does. */
  readonly isError?: true;
  readonly place: Place;
}

/** A row of a table; columns that the sheet leaves out are blank cells at the row's first. */
export type FormRow<T extends FormTableId> = Readonly<Record<FormColumn<T>, FormCell>>;

/** What a sheet 様式定義 says, in plain rows; null: that table does not stand. */
export interface FormSheet {
  /** The heading row of its item table. */
  readonly place: Place;
  readonly tables: { readonly [T in FormTableId]: readonly FormRow<T>[] | null };
}

/** All tables, each with the rows that are told for it. */
export const tablesOf = (
  rowsOf: <T extends FormTableId>(table: T) => readonly FormRow<T>[] | null,
): FormSheet['tables'] => ({
  items: rowsOf('items'),
  directions: rowsOf('directions'),
  years: rowsOf('years'),
  relations: rowsOf('relations'),
  terms: rowsOf('terms'),
  reorganised: rowsOf('reorganised'),
  settings: rowsOf('settings'),
});

/** A line of 様式定義 that cannot be understood; it is as if it were not there. */
export interface FormProblem {
  readonly place: Place;
  /** What stands there. */
  readonly text: string;
  /** What is wrong and what to do: a Japanese clause without 。 */
  readonly fault: string;
}
