import { cardKeys } from '../../layout/card';
import { isLikelyLabel } from '../likely-names';
import type { FormArea } from './form-areas';
import { keyOf, mayBeLabel } from './label-text';
import type { Told } from './row-labels';

/** What tells labels from values on some forms. A text is counted once a form. */
export function toldBy(areas: readonly FormArea[]): Told {
  const counts = new Map<string, number>();
  for (const { grid, top, end } of areas) {
    const own = new Set(
      grid.shortTexts.flatMap((cell) =>
        cell.row >= top && cell.row < end && mayBeLabel(cell) ? keyOf(cell.value) : [],
      ),
    );
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    isFrequent: (text) => (counts.get(keyOf(text)) ?? 0) * 2 >= areas.length,
    isBlank: areas.every(isBlankForm),
    isUsual: (text) => cardKeys.some((name) => isLikelyLabel(name, text)),
  };
}

/** Nothing stands right beside 事業名, nor below it but another label. */
function isBlankForm({ grid, top, end }: FormArea): boolean {
  const name = grid.shortTexts.find((cell) => cell.row >= top && cell.row < end && isLikelyLabel('name', cell.value));
  if (!name) return false;
  const { bottom, right } = grid.extent(name.row, name.column);
  const below = grid.at(bottom + 1, name.column);
  return grid.at(name.row, right + 1) === null && (below === null || mayBeLabel(below));
}
