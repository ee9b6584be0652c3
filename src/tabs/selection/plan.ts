import { rollUp } from '../../rollup/roll-up';
import type { Review } from '../../model/review';
import { selectionText, type Selection } from '../../model/selection';
import type { StandingSelection } from '../../model/selection-sheet';
import type { WritePlan } from '../../workbook/plan';
import { contextOf } from '../context';
import { withAdded } from './names';
import { selectionTab } from './tab';

/** The additional lists that a build writes: those that stand, and those `added`. */
export const selectionsOf = ({ selections, snapshot }: Review, added: readonly Selection[]): StandingSelection[] =>
  withAdded(
    selections,
    added,
    snapshot.sheets.map(({ name }) => name),
  );

/** The additional list of a condition: the one that stands, or the one that would be made. */
export function listOf(review: Review, selection: Selection): StandingSelection {
  const lists = selectionsOf(review, [selection]);
  const condition = selectionText(selection);
  const list = lists.find((one) => one.selection && selectionText(one.selection) === condition);
  if (!list) throw new RangeError(condition);
  return list;
}

/** Writes one additional list, and nothing else. */
export const selectionPlan = (review: Review, selection: Selection, stamp: string): WritePlan => ({
  renames: [],
  tabs: [selectionTab(contextOf(review, stamp, rollUp(review), []), listOf(review, selection))],
  edits: [],
});
