import type { Evaluation } from '../../model/evaluation';
import { fieldsIn } from '../../model/field';
import { groupBy } from '../../model/grouping';
import type { Cell, Place } from '../../workbook/cell';
import { isWithin } from '../../workbook/is-within';
import { placeKey } from '../../workbook/place-key';
import type { Snapshot } from '../../workbook/snapshot';
import { firstWithin, gridOf, type Grid } from '../sheet/grid';

/** A filled cell that belongs to a label which no layout has. */
export interface UnknownValue {
  /** As it is printed. */
  readonly label: string;
  readonly place: Place;
}

/** What stands right of labels that the layout has not, up to the next label; under them, in sections and tables. */
export function unknownValues({ sheets }: Snapshot, evaluation: Evaluation): UnknownValue[] {
  const { unknownLabels, cards, layout } = evaluation;
  if (unknownLabels.length === 0) return [];
  const named = new Set(unknownLabels.flatMap(({ places }) => places.map(({ sheet }) => sheet)));
  const grids = new Map(sheets.flatMap((sheet) => (named.has(sheet.name) ? [[sheet.name, gridOf(sheet)]] : [])));
  const bySheet = groupBy(cards, ({ name }) => name.place.sheet);
  const labels = labelPlaces(evaluation);
  const beside = (label: Place, grid: Grid): readonly Cell[] => {
    const own = bySheet.get(label.sheet) ?? [];
    if (layout.cardShape === 'row') {
      const heading = grid.extent(label.row, label.column);
      return own.flatMap(({ name: { place } }) => firstWithin(grid, place.row, heading) ?? []);
    }
    const right = grid.row(label.row).filter(({ column }) => column > label.column);
    const end = right.findIndex(({ row, column }) => labels.has(placeKey({ sheet: label.sheet, row, column })));
    return right.slice(0, end < 0 ? right.length : end).filter((cell) => own.some(({ area }) => isWithin(area, cell)));
  };
  return unknownLabels.flatMap(({ label, values, places }) =>
    (values === null ? places : places.slice(0, 1)).flatMap((place) => {
      const grid = grids.get(place.sheet);
      const cells = values ?? (grid ? beside(place, grid) : []);
      return cells.map(({ row, column }) => ({ label, place: { sheet: place.sheet, row, column } }));
    }),
  );
}

/** Where labels stand, known or not, and the headings of years (`placeKey`). */
function labelPlaces(evaluation: Evaluation): ReadonlySet<string> {
  const { unknownLabels, cards } = evaluation;
  return new Set(
    [
      ...fieldsIn(evaluation).flatMap(({ labelPlace }) => labelPlace ?? []),
      ...cards.flatMap(({ years }) => years.map(({ heading }) => heading.place)),
      ...unknownLabels.flatMap(({ places }) => places),
    ].map(placeKey),
  );
}
