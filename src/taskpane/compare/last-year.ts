import { compare } from '../../compare/comparison';
import { whyNotComparable, whyNotInOrder } from '../../compare/in-order';
import type { Evaluation } from '../../model/evaluation';
import { isEvaluation } from '../../model/is-evaluation';
import { readOnly, type Against, type Review } from '../../review';
import type { Snapshot } from '../../workbook/snapshot';
import type { LastYear } from '../flows/use-review';

/** Last year's workbook, as read from a file; or why it is none, to be told to staff. */
export type Chosen = { readonly lastYear: LastYear } | { readonly why: string };

/** Reads what staff chose. A workbook of the same year is taken, too: the two give the 正誤表. */
export function chosenLastYear(snapshot: Snapshot, now: Review, noForm: string): Chosen {
  const evaluation = readOnly(snapshot);
  if (!isEvaluation(evaluation)) return { why: noForm };
  const why = whyNotInOrder(evaluation, now.evaluation);
  return why === null ? { lastYear: { evaluation, against: againstOf(evaluation) } } : { why };
}

const againstOf =
  (last: Evaluation): Against =>
  (now, settings) =>
    whyNotComparable(last, now) === null ? compare(last, now, settings) : null;
