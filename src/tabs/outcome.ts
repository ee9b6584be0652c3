import type { Review } from '../model/review';
import type { AreaRollup } from '../rollup/roll-up';
import { contextOf } from './context';
import { intentOf } from './intent';
import { recordsAfter, type Records } from './settled/records';
import { settlementOf, type Settlement } from './settled/settlement';

/** How a workbook is judged once its tabs stand, and what builds have settled by then: rows of 点検結果. */
export function outcomeOf(review: Review, sums: AreaRollup): Pick<Settlement, 'after'> & Pick<Records, 'settled'> {
  const context = contextOf(review, '', sums, intentOf(review).renames);
  return { after: settlementOf(context).after, settled: recordsAfter(context).settled };
}
