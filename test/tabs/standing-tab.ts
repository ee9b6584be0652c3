import { areaAddress } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import { markVersion } from '../../src/workbook/mark';
import { planArea } from '../../src/workbook/plan-area';
import type { SheetPlan } from '../../src/workbook/plan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

/** A tab as a host reads it back after writing its plan. */
export function standingTab(plan: SheetPlan): SheetSnapshot {
  const { kind, name, rows, merges } = plan;
  const cells = rows.flatMap((line, row) =>
    line.cells.flatMap((cell, column): Cell[] =>
      cell && cell.value !== null
        ? [{ row, column, value: cell.value, format: '', formula: cell.formula !== undefined }]
        : [],
    ),
  );
  const mark = { kind, version: markVersion, tab: name, area: areaAddress(planArea(plan)) };
  return { name, visibility: 'visible', type: 'worksheet', mark, cells, merges };
}
