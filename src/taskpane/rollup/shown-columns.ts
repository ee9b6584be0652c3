import { yearColumnName } from '../../model/fiscal-year';
import type { Sums } from '../../rollup/except-deposits';

/** Which of the roll-up's columns the pane shows: the two that are compared, else all. */
export interface ShownColumns {
  readonly columns: readonly string[];
  readonly compared: boolean;
  /** A list of the roll-up's columns, in those that are shown. */
  readonly shown: <T>(list: readonly T[]) => readonly (T | null)[];
}

export function shownColumns({ columns, compared }: Pick<Sums, 'columns' | 'compared'>): ShownColumns {
  const indices = compared ? [compared.from, compared.to] : columns.map((_, index) => index);
  return {
    columns: indices.flatMap((index) => (columns[index] ? yearColumnName(columns[index]) : [])),
    compared: compared !== null,
    shown: (list) => indices.map((index) => list[index] ?? null),
  };
}
