/** What a cell of a table holds; null: nothing is known, which is never the same as 0. */
export type Value = string | number | boolean | null;

/** What a column's values are read as: the types of Frictionless Table Schema. */
interface Types {
  string: string;
  integer: number;
  number: number;
  boolean: boolean;
}

/** A column of a table. The tables' rows, the dictionary and all writers follow from it. */
export interface Column {
  readonly type: keyof Types;
  /** As people read it. */
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
  /** Whether every row has a value. */
  readonly required?: true;
  /** Whether no two rows have the same value. */
  readonly unique?: true;
  /** All values there are. */
  readonly enum?: readonly string[];
  /** Decimals that a number has at most, and is exact to. */
  readonly decimals?: number;
}

/** By name, in order. */
export type Columns = Readonly<Record<string, Column>>;

type ValueOf<C extends Column> = Types[C['type']] | (C extends { readonly required: true } ? never : null);

/** A row of a table with these columns. */
export type RowOf<C extends Columns> = { readonly [N in keyof C]: ValueOf<C[N]> };
export type Row = Readonly<Record<string, Value>>;

/** A table as it is declared. */
export interface TableDeclaration {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: Columns;
  readonly primaryKey?: string;
  /** The column that names a row of `projects`. */
  readonly namesProject?: string;
}

export interface Table extends TableDeclaration {
  readonly rows: readonly Row[];
}
