import type { PlanCell } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { calculated, criterion, quoteText } from '../cells';
import { partsOf, type Block } from '../blocks';
import { unfilled } from './columns';
import type { ConditionColumn, FinanceSheet } from './sheet';

/** A condition on the rows of 財務一覧: that a column holds a value. */
export type Condition = readonly [column: ConditionColumn, says: string | number];

/** Conditions that hold together, as SUMIFS takes them. */
export const criteriaOf = (finance: FinanceSheet, conditions: readonly Condition[]): string =>
  conditions
    .map(([column, says]) => `${finance.range(column)},${typeof says === 'number' ? String(says) : criterion(says)}`)
    .join(',');

/** A condition that every number meets, and no text. */
const anyNumber = '"<1E+99"';

/**
 * A sum over a column of the finance list, of the rows that meet one of the criteria. Where nothing is counted (`total` is
 * null) it stays blank until something is: 0 would say that 0 was entered.
 */
export function sumCell(range: string, criteria: readonly string[], total: number | null, role: Role): PlanCell {
  const sum = criteria.map((one) => `SUMIFS(${range},${one})`).join('+');
  if (total !== null) return calculated(sum, total, role);
  const count = criteria.map((one) => `COUNTIFS(${range},${anyNumber},${one})`).join('+');
  return calculated(`IF(${count}=0,"",${sum})`, '', role);
}

/** How many amounts of a block are to be filled in, in the rows that meet one of the criteria. */
export const unfilledIn = (finance: FinanceSheet, criteria: readonly string[], block: Block, index: number): string =>
  partsOf(block)
    .flatMap((part) =>
      criteria.map((one) => `COUNTIFS(${finance.amountRange(part, index)},${quoteText(unfilled)},${one})`),
    )
    .join('+');
