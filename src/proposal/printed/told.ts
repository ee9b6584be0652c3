import { likelyItems } from '../likely-names';
import type { FormArea } from './form-areas';
import { keyOf, mayBeLabel } from './label-text';
import type { Told } from './row-labels';

/** What tells labels from values on some forms. A text is counted once a form. */
export function toldBy(areas: readonly FormArea[]): Told {
  const counts = new Map<string, number>();
  for (const { grid, top, end } of areas) {
    const rows = grid.rowsBetween(top - 1, end);
    const own = new Set(
      rows.flatMap((row) => grid.row(row).flatMap((cell) => (mayBeLabel(cell) ? keyOf(cell.value) : []))),
    );
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    isFrequent: (text) => (counts.get(keyOf(text)) ?? 0) * 2 >= areas.length,
    isBlank: areas.every(isBlankForm),
    isUsual: (text) => likelyItems(text).length > 0,
  };
}

/** Nothing stands right beside 事業名, nor below it but another label. */
function isBlankForm({ grid, name }: FormArea): boolean {
  if (!name) return false;
  const { bottom, right } = grid.extent(name.row, name.column);
  const below = grid.at(bottom + 1, name.column);
  return grid.at(name.row, right + 1) === null && (below === null || mayBeLabel(below));
}
