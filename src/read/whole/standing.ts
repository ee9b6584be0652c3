import type { Evaluation } from '../../model/evaluation';
import type { MissingLabel } from '../../model/label-facts';
import { shownText } from '../sheet/shown';
import type { SheetParts } from './sheet-parts';

/** Missing labels, each with what stands in its place. */
export function withStanding(
  parts: readonly Pick<SheetParts, 'sheet'>[],
  missing: readonly MissingLabel[],
): Evaluation['missingLabels'] {
  const grids = new Map(parts.map(({ sheet }) => [sheet.name, sheet.grid]));
  return missing.map((one) => {
    const cell = grids.get(one.place.sheet)?.at(one.place.row, one.place.column);
    return { ...one, standing: cell ? (shownText(cell) ?? '').trim() : '' };
  });
}
