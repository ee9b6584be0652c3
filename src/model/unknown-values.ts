import type { Place } from '../workbook/cell';
import type { UnknownLabel } from './label-facts';

/** A filled cell that belongs to a label which no layout has. */
export interface UnknownValue {
  /** As it is printed. */
  readonly label: string;
  readonly place: Place;
}

export const unknownValues = (labels: readonly UnknownLabel[]): UnknownValue[] =>
  labels.flatMap(({ label, places, values }) =>
    values.flatMap((cells, at) => {
      const sheet = places[at]?.sheet ?? '';
      return cells.map(({ row, column }) => ({ label, place: { sheet, row, column } }));
    }),
  );
