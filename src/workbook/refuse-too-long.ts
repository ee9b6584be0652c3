import { address } from './address';
import { HostError } from './host';
import type { PlanCell, WritePlan } from './plan';

/** Characters that Excel takes in a cell's text, and in a formula; a file that holds more is one it will not open whole. */
const longestText = 32_767;
const longestFormula = 8_192;

/** Throws `too-long-for-excel`, with the cell, where a plan would write a text or formula that Excel cannot hold. */
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
