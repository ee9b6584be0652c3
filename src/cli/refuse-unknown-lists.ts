import { selectionKinds, selectionText, type Selection } from '../model/selection';
import { comparableName } from '../model/names';
import type { AreaRollup } from '../rollup/roll-up';
import { selectionValues } from '../rollup/selection-values';
import { UsageError } from './usage-error';

/** Throws a UsageError where a list is asked for by an item that no workbook groups projects by. */
export function refuseUnknownLists(lists: readonly Selection[], areas: readonly AreaRollup[]): void {
  if (areas.length === 0) return;
  const offered = areas.flatMap((area) => [...selectionValues(area).keys()]);
  const labels = [...new Set([...Object.values(selectionKinds), ...offered])];
  const known = new Set(labels.map(comparableName));
  const unknown = lists.find((list) => list.kind === 'own' && !known.has(list.item));
  if (unknown)
    throw new UsageError(
      `「${selectionText(unknown)}」は一覧の条件として読めません。${labels.join('、')} のどれかに「=」と値を続けて指定してください（例 SDGs=8、次年度方針=拡充）。`,
    );
}
