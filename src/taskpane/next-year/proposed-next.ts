import { isEvaluation } from '../../model/is-evaluation';
import type { NextYearWord } from '../../model/next-year-sheet';
import { leftAsTheyWere } from '../../next-year/left-as-they-were';
import { nextYear, type NextYear } from '../../next-year/next-year';
import { review } from '../../review';
import { stampOf } from '../../tabs/stamp';
import { nameParts } from '../../workbook/book-name';
import type { Snapshot } from '../../workbook/snapshot';
import type { CopyProposal } from '../made-books/copy-proposal';

/** What staff are told before next year's workbook is made. */
export interface Proposed extends Pick<NextYear, 'from' | 'to' | 'leftOut' | 'moved' | 'toConfirm'> {
  /** How many cells each thing is done to. */
  readonly cells: Readonly<Partial<Record<NextYearWord, number>>>;
  /** What stays last year's, in Japanese sentences. */
  readonly remarks: readonly string[];
}

/** Next year's workbook, to be made of the workbook that was read; or why there is none. */
export function proposedNext(snapshot: Snapshot): CopyProposal<Proposed, 'not-an-evaluation' | 'no-year'> {
  const reviewed = review(snapshot);
  if (!isEvaluation(reviewed.evaluation)) return { why: 'not-an-evaluation' };
  const made = nextYear(reviewed, stampOf(new Date()));
  if (!made) return { why: 'no-year' };
  const { from, to, leftOut, moved, toConfirm, lines, plan } = made;
  const cells: Partial<Record<NextYearWord, number>> = {};
  for (const { what } of lines) cells[what] = (cells[what] ?? 0) + 1;
  return { told: { from, to, leftOut, moved, toConfirm, cells, remarks: leftAsTheyWere(reviewed.evaluation) }, plan };
}

/** What next year's workbook is called, and the call that makes it. */
export function namesFor(workbook: string): { readonly file: string; readonly command: string } {
  const { base, extension } = nameParts(workbook);
  return { file: `${base}-翌年度${extension}`, command: `hyoka next "${base}${extension}"` };
}
