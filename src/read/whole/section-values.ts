import { ownValueKinds } from '../../layout/own-item';
import type { OwnValue } from '../../model/evaluation';
import { fieldAt } from '../values/fields';
import { noContext } from '../values/reading';
import { othersIn } from './section-groups';
import type { SheetParts } from './sheet-parts';

/** The values of the office's own items of the sections. */
export function sectionValues(parts: readonly SheetParts[]): OwnValue[] {
  return othersIn(parts).flatMap(({ own: item, sheet: { grid, layout }, place, values }) => {
    // Those of the list stand with its rows.
    if (item === null || item.kind === 'ignored' || item.form === 'list') return [];
    const kind = ownValueKinds[item.kind] ?? 'text';
    const declared = { label: item.label, kind, required: item.required };
    const context = { ...noContext, moneyFactor: layout.moneyUnit?.factor ?? 1 };
    return values.map(({ owner, slot }) => ({
      item,
      owner: owner(),
      field: fieldAt(grid, slot, declared, place, context),
    }));
  });
}
