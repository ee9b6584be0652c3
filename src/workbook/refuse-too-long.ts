import { address } from './address';
import { longestFormula, longestText } from './excel-limits';
import { HostError } from './host';
import type { PlanCell, WritePlan } from './plan';

/**
 * Throws `too-long-for-excel`, with the cell, where a plan would write a text or formula that Excel cannot hold: it does
 * not open a file with such a cell whole.
 */
export function refuseTooLong({ tabs, edits }: Pick<WritePlan, 'tabs' | 'edits'>): void {
  for (const { name, rows } of tabs) {
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell && isTooLong(cell)) refuse(`${name}!${address({ row, column })}`);
      });
    });
  }
  for (const edit of edits) if (isTooLong(edit)) refuse(`${edit.sheet}!${address(edit)}`);
}

/** Throws `too-long-for-excel` where a formula has grown past what Excel holds, since a sheet that it names is renamed. */
export function refuseLongFormula(formula: string, where: string): void {
  if (formula.length > longestFormula) refuse(where);
}

function isTooLong({ value, formula }: Pick<PlanCell, 'value' | 'formula'>): boolean {
  return (typeof value === 'string' && value.length > longestText) || (formula?.length ?? 0) > longestFormula;
}

function refuse(where: string): never {
  throw new HostError('too-long-for-excel', where);
}
