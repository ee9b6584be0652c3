import type { Evaluation } from '../../model/evaluation';
import { fieldsIn } from '../../model/field';
import { partitionPoint } from '../../model/partition-point';
import { isCellError, type Area } from '../../workbook/cell';
import { placeKey } from '../../workbook/place-key';
import type { ErrorCell } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';

type Read = Pick<
  Evaluation,
  | 'policyArea'
  | 'measures'
  | 'kpis'
  | 'assessments'
  | 'relatedProjects'
  | 'finalEvaluation'
  | 'list'
  | 'cards'
  | 'ownValues'
>;

/** Cells that show an error where the layout has a value, or inside a card. */
export function errorCells(sheets: readonly ReadSheet[], { ownValues, ...read }: Read): Evaluation['errorCells'] {
  if (sheets.every(({ grid }) => grid.errors.length === 0)) return [];
  const places = new Set<string>();
  for (const { raw, place } of [...fieldsIn(read), ...ownValues.map(({ field }) => field)])
    if (isCellError(raw)) places.add(placeKey(place));
  const gridOf = new Map(sheets.map(({ name, grid }) => [name, grid]));
  for (const { name, area } of read.cards) {
    const { sheet } = name.place;
    for (const { row, column } of errorsIn(gridOf.get(sheet)?.errors ?? [], area))
      places.add(placeKey({ sheet, row, column }));
  }
  return sheets.flatMap(({ name, grid }) =>
    grid.errors.flatMap(({ row, column, value: { error } }) =>
      places.has(placeKey({ sheet: name, row, column })) ? [{ place: grid.place(row, column), error }] : [],
    ),
  );
}

/** `errors` stand row by row: those beside an area's rows are looked at, and no others. */
function errorsIn(errors: readonly ErrorCell[], { top, left, bottom, right }: Area): ErrorCell[] {
  const start = partitionPoint(errors, ({ row }) => row < top);
  const end = partitionPoint(errors, ({ row }) => row <= bottom);
  return errors.slice(start, end).filter(({ column }) => left <= column && column <= right);
}
