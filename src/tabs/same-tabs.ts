import type { WritePlan } from '../workbook/plan';

/**
 * Whether two plans draw the same tabs: what a build has written, and what it would write now. 検証結果 is left out: findings
 * on a list that was set aside go with it.
 */
export function sameTabs(one: WritePlan, other: WritePlan): boolean {
  const drawn = ({ tabs }: WritePlan): string => JSON.stringify(tabs.filter(({ kind }) => kind !== 'results'));
  return drawn(one) === drawn(other);
}
