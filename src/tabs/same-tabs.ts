import type { WritePlan } from '../workbook/plan';

/** Whether two plans draw the same tabs: what was written, and what would be written now. */
export function sameTabs(one: WritePlan, other: WritePlan): boolean {
  return JSON.stringify(one.tabs) === JSON.stringify(other.tabs);
}
