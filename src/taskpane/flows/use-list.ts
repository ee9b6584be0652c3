import type { Review } from '../../review';
import type { Selection } from '../../model/selection';
import { sameTabs } from '../../tabs/same-tabs';
import { listOf, selectionPlan } from '../../tabs/selection/plan';
import { stampOf } from '../../tabs/stamp';
import { usePane } from '../pane';
import { useListsTexts } from '../texts/lists-texts';

/** Writes the additional list of a condition, and nothing else. */
export function useList(review: Review): (selection: Selection) => Promise<void> {
  const { change } = usePane();
  const texts = useListsTexts();
  return async (selection) => {
    const stamp = stampOf(new Date());
    const { name } = listOf(review, selection);
    await change.write(
      (now) => selectionPlan(now, selection, stamp),
      texts.added(name),
      { sheet: name, row: 0, column: 0 },
      (written, now) => sameTabs(written, selectionPlan(now, selection, stamp)),
    );
  };
}
