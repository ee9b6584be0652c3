import { isEvaluation } from '../model/is-evaluation';
import type { Review } from '../model/review';
import type { Selection } from '../model/selection';
import type { StandingSelection } from '../model/selection-sheet';
import type { SheetRename } from '../workbook/plan';
import { presentNames } from './present-names';
import { selectionsOf } from './selection/plan';
import { setAside } from './set-aside';

/** The tabs that a build writes, and the sheets that are renamed for them: staff's first, which give their names up. */
export interface Intent {
  readonly kinds: readonly ('summary' | 'list' | 'finance' | 'results')[];
  /** The additional lists, behind the others. */
  readonly lists: readonly StandingSelection[];
  readonly renames: readonly SheetRename[];
}

/** A workbook that holds no evaluation gets 点検結果 alone, which says so. */
export function intentOf(review: Review, added: readonly Selection[] = []): Intent {
  const { snapshot, evaluation } = review;
  const whole = isEvaluation(evaluation);
  const kinds: Intent['kinds'] = whole ? ['summary', 'list', 'finance', 'results'] : ['results'];
  const renames = [...setAside(snapshot, evaluation, kinds), ...presentNames(snapshot, kinds)];
  return { kinds, lists: whole ? selectionsOf(review, added) : [], renames };
}
