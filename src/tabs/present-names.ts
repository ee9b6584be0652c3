import { formerTabNames, tabNames, type TabKind } from '../workbook/mark';
import type { SheetRename } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';

/**
 * Gives tabs of ours that bear the name of an earlier version their present one, to be written in place. Where another tab
 * of ours has that name already, the older one stays as it is.
 */
export function presentNames({ sheets }: Snapshot, kinds: readonly TabKind[]): SheetRename[] {
  return kinds.flatMap((kind) => {
    const ours = sheets.filter(({ mark }) => mark?.kind === kind).map(({ name }) => name);
    const former = formerTabNames[kind];
    if (former === undefined || !ours.includes(former) || ours.includes(tabNames[kind])) return [];
    return [{ from: former, to: tabNames[kind] }];
  });
}
