import { builtInLines } from '../../layout/form-sheet/built-in-lines';
import type { FormLines } from '../../layout/form-sheet/lines';
import type { Review } from '../../model/review';
import type { WritePlan } from '../../workbook/plan';
import { setAside } from '../set-aside';
import { planFormTab } from './tab';

/** The name of the workbook's sheet 様式定義, made by hand or by us; null where it has none. */
export function standingForm({ snapshot, evaluation }: Pick<Review, 'snapshot' | 'evaluation'>): string | null {
  const read = evaluation.skippedSheets.find(({ why }) => why === 'form');
  const hidden = snapshot.sheets.find(({ mark }) => mark?.kind === 'form');
  return read?.sheet ?? hidden?.name ?? null;
}

/**
 * Adds the sheet 様式定義, once: from then on it is staff's. Null where one stands already. A sheet of that name that is none
 * gives its name up.
 */
export function formSheetPlan(review: Review, lines: FormLines = builtInLines()): WritePlan | null {
  if (standingForm(review) !== null) return null;
  return {
    renames: setAside(review.snapshot, review.evaluation, ['form']),
    tabs: [planFormTab(lines)],
    edits: [],
  };
}
