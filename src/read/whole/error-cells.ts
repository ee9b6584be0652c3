import type { Evaluation } from '../../model/evaluation';
import { fieldsIn } from '../../model/field';
import { groupBy } from '../../model/grouping';
import { isCellError, type Area } from '../../workbook/cell';
import type { ReadSheet } from '../sheet/sheet';

type Read = Pick<
  Evaluation,
  'policyArea' | 'measures' | 'kpis' | 'assessments' | 'relatedProjects' | 'finalEvaluation' | 'list' | 'cards'
>;

/** Cells that show an error where the layout has a value, or inside a card. */
export function errorCells(sheets: readonly ReadSheet[], read: Read): Evaluation['errorCells'] {
  if (sheets.every(({ grid }) => grid.errors.length === 0)) return [];
  const places = new Set<string>();
  for (const field of fieldsIn(read)) {
    if (isCellError(field.raw)) places.add(keyOf(field.place.sheet, field.place.row, field.place.column));
  }
  const cards = groupBy(read.cards, ({ name }) => name.place.sheet);
  return sheets.flatMap(({ name, grid }) =>
    grid.errors.flatMap((cell) => {
      const inside = (cards.get(name) ?? []).some(({ area }) => contains(area, cell.row, cell.column));
      const known = inside || places.has(keyOf(name, cell.row, cell.column));
      return known ? [{ place: grid.place(cell.row, cell.column), error: cell.value.error }] : [];
    }),
  );
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${String(row)},${String(column)}`;
const contains = (area: Area, row: number, column: number): boolean =>
  area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
