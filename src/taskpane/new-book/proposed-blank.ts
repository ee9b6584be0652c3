import { emptiedCopy } from '../../blank/emptied-copy';
import { usualFile, usualFileBeside } from '../../blank/wishes';
import { review } from '../../review';
import { nameParts } from '../../workbook/book-name';
import type { Snapshot } from '../../workbook/snapshot';
import type { CopyProposal } from '../made-books/copy-proposal';

/** What staff are told before a copy of the open workbook is emptied. */
export interface ToEmpty {
  /** How many cells are emptied, by sheet; sheets without such a cell are left out. */
  readonly sheets: readonly { readonly name: string; readonly cells: number }[];
  /** What else is done and what stays, in Japanese sentences. */
  readonly remarks: readonly string[];
}

/** An emptied copy of the workbook that was read; or why there is none. */
export function proposedBlank(snapshot: Snapshot): CopyProposal<ToEmpty, 'not-an-evaluation'> {
  const copy = emptiedCopy(snapshot, review);
  if (!copy) return { why: 'not-an-evaluation' };
  const { plan, remarks } = copy;
  const cells = new Map<string, number>();
  for (const { sheet } of plan.edits) cells.set(sheet, (cells.get(sheet) ?? 0) + 1);
  return { told: { sheets: [...cells].map(([name, count]) => ({ name, cells: count })), remarks }, plan };
}

/** What the emptied copy is called, which is never what the open workbook is, and the call that makes it of the saved file. */
export function namesFor(workbook: string): { readonly file: string; readonly command: string } {
  const { base, extension } = nameParts(workbook);
  const command = `hyoka new --from "${base}${extension}"`;
  const usual = `${usualFile}${extension}`;
  if (base !== usualFile) return { file: usual, command };
  const beside = `${usualFileBeside}${extension}`;
  return { file: beside, command: `${command} -o "${beside}"` };
}
