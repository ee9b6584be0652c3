import { sumsUp } from '../rollup/roll-up';
import type { TabKind } from '../workbook/mark';
import type { Place } from '../workbook/cell';
import type { SheetPlan, WritePlan } from '../workbook/plan';
import type { Context } from './context';
import { financeTab } from './finance/tab';
import { listTab } from './list/tab';
import { resultsTab } from './results/tab';
import type { Review } from './review-result';
import { setAside } from './set-aside';
import { summaryTab } from './summary/tab';

/** In the order in which they stand in the workbook. */
const tabs = {
  summary: summaryTab,
  list: ({ review }) => listTab(review),
  finance: financeTab,
  results: resultsTab,
} as const satisfies Partial<Record<TabKind, (context: Context) => SheetPlan>>;

/**
 * The tabs as they shall stand, and the staff-made sheets that give their names up for them. `stamp`: when, in words
 * (`stampOf`). A workbook that holds no evaluation gets 検証結果 alone, which says so.
 */
export function plan(review: Review, stamp: string): WritePlan {
  const kinds = sumsUp(review.evaluation)
    ? (['summary', 'list', 'finance', 'results'] as const)
    : (['results'] as const);
  const renames = setAside(review.snapshot, review.evaluation, kinds);
  const renamed = new Map(renames.map(({ from, to }) => [from, to]));
  const moved = <P extends Place>(place: P): P => {
    const sheet = renamed.get(place.sheet);
    return sheet === undefined ? place : { ...place, sheet };
  };
  return { renames, tabs: kinds.map((kind) => tabs[kind]({ review, stamp, moved })), edits: [] };
}
