import type { Comparison } from '../../compare/comparison';
import type { Review } from '../../model/review';
import type { WritePlan } from '../../workbook/plan';
import { movedBy } from '../context';
import { errataTab } from '../errata/tab';
import { setAside } from '../set-aside';
import { comparisonTab } from './tab';

/** Adds 前年度比較 to this year's workbook, or of two files of one year the 正誤表; what was built before is made anew. */
export function comparisonPlan(
  { snapshot, evaluation }: Pick<Review, 'snapshot' | 'evaluation'>,
  comparison: Comparison,
  stamp: string,
): WritePlan {
  const renames = setAside(snapshot, evaluation, [comparison.isOneYear ? 'errata' : 'comparison']);
  const tab = comparison.isOneYear ? errataTab(comparison, stamp) : comparisonTab(comparison, stamp, movedBy(renames));
  return { renames, tabs: [tab], edits: [] };
}
