import { rollUp, type AreaRollup } from '../rollup/roll-up';
import type { Review } from '../model/review';
import type { Selection } from '../model/selection';
import type { SheetPlan, WritePlan } from '../workbook/plan';
import { contextOf, type Context } from './context';
import { financeTab } from './finance/tab';
import { intentOf, type Intent } from './intent';
import { listTab } from './list/tab';
import { resultsTab } from './results/tab';
import { selectionTab } from './selection/tab';
import { summaryTab } from './summary/tab';

/** In the order in which they stand in the workbook. */
const tabs = {
  summary: summaryTab,
  list: listTab,
  finance: financeTab,
  results: resultsTab,
} as const satisfies Record<Intent['kinds'][number], (context: Context) => SheetPlan>;

/**
 * The tabs as they shall stand. `stamp`: when, in words (`stampOf`). `sums`: the review's, where it is made already. `added`:
 * conditions of additional lists besides those that stand.
 */
export function plan(
  review: Review,
  stamp: string,
  sums: AreaRollup = rollUp(review),
  added: readonly Selection[] = [],
): WritePlan {
  const { kinds, lists, renames } = intentOf(review, added);
  const context = contextOf(review, stamp, sums, renames);
  const written = [...kinds.map((kind) => tabs[kind](context)), ...lists.map((list) => selectionTab(context, list))];
  return { renames, tabs: written, edits: [] };
}
