import type { WritePlan } from '../workbook/plan';

/** Whether two plans draw the same tabs: what a build has written, and what it would write now. */
export function sameTabs(one: WritePlan, other: WritePlan): boolean {
  return JSON.stringify(one.tabs) === JSON.stringify(other.tabs);
}
