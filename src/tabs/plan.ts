import { rollUp, type AreaRollup } from '../rollup/roll-up';
import { isEvaluation } from '../model/is-evaluation';
import type { Review } from '../model/review';
import type { TabKind } from '../workbook/mark';
import type { Place } from '../workbook/cell';
import type { SheetPlan, SheetRename, WritePlan } from '../workbook/plan';
import type { Context } from './context';
import { financeTab } from './finance/tab';
import { listTab } from './list/tab';
import { namedAlike } from './measure-names';
import { resultsTab } from './results/tab';
import { setAside } from './set-aside';
import { summaryTab } from './summary/tab';

/** In the order in which they stand in the workbook. */
const tabs = {
  summary: summaryTab,
  list: listTab,
  finance: financeTab,
  results: resultsTab,
} as const satisfies Partial<Record<TabKind, (context: Context) => SheetPlan>>;

/** The tabs that a build writes, and the staff-made sheets that give their names up for them. */
export interface Intent {
  readonly kinds: readonly (keyof typeof tabs)[];
  readonly renames: readonly SheetRename[];
}

/** A workbook that holds no evaluation gets 検証結果 alone, which says so. */
export function intentOf({ snapshot, evaluation }: Review): Intent {
  const kinds: Intent['kinds'] = isEvaluation(evaluation) ? ['summary', 'list', 'finance', 'results'] : ['results'];
  return { kinds, renames: setAside(snapshot, evaluation, kinds) };
}

/** The tabs as they shall stand. `stamp`: when, in words (`stampOf`). `sums`: the review's, where it is made already. */
export function plan(review: Review, stamp: string, sums: AreaRollup = rollUp(review)): WritePlan {
  const { kinds, renames } = intentOf(review);
  const rollup = { ...sums, measures: namedAlike(sums.measures, review) };
  const renamed = new Map(renames.map(({ from, to }) => [from, to]));
  const moved = <P extends Place>(place: P): P => {
    const sheet = renamed.get(place.sheet);
    return sheet === undefined ? place : { ...place, sheet };
  };
  return { renames, tabs: kinds.map((kind) => tabs[kind]({ review, rollup, stamp, moved })), edits: [] };
}
