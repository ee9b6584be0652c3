import { areaAddress, parseArea } from './address';
import type { Cell } from './cell';
import { markVersion } from './mark';
import type { SheetPlan } from './plan';
import { planArea } from './plan-area';
import { roles, type Style } from './roles';
import type { SheetSnapshot } from './snapshot';

/** A tab as a host reads it back once its plan is carried out. `before`: the sheet that it is written into; null: a new one. */
export function standingTab(plan: SheetPlan, before: SheetSnapshot | null = null): SheetSnapshot {
  const { kind, name, rows, merges } = plan;
  const cells = rows.flatMap(({ cells: own }, row) =>
    own.flatMap((cell, column): Cell[] => {
      if (!cell || cell.value === null) return [];
      const { format = '' }: Style = roles[cell.role];
      return [{ row, column, value: cell.value, format, formula: cell.formula !== undefined }];
    }),
  );
  const mark = { kind, version: markVersion, tab: name, area: areaAddress(planArea(plan)) };
  return {
    name,
    visibility: before?.visibility ?? 'visible',
    type: 'worksheet',
    mark,
    cells: [...cells, ...(before ? staffCells(plan, before) : [])].sort((a, b) => a.row - b.row || a.column - b.column),
    merges,
  };
}

/** What staff have put beside and below the generated area; what stands below goes down where that grows. */
function staffCells(plan: SheetPlan, { cells, mark }: SheetSnapshot): Cell[] {
  if (!mark) return [];
  const { bottom, right } = parseArea(mark.area);
  const grown = Math.max(0, planArea(plan).bottom - bottom);
  return cells.flatMap((cell) => {
    if (cell.row > bottom) return [{ ...cell, row: cell.row + grown }];
    return cell.column > right ? [cell] : [];
  });
}
