import { HostError, type WriteReport } from '../../workbook/host';
import type { Edit, RowHeight, WritePlan } from '../../workbook/plan';
import { updateTitles } from './graft/app-properties';
import { calculationRemarks } from './graft/calculation';
import { Draft } from './graft/draft';
import { editSheet } from './graft/edits';
import { renameAndFollow } from './graft/follow-renames';
import { protectionRemarks } from './graft/protection';
import { refuseTooLong } from '../../workbook/refuse-too-long';
import { removeSheets } from './graft/remove-sheets';
import { setHeights } from './graft/row-heights';
import { recalculateOnOpening } from './graft/workbook-xml';
import { writeTabs } from './graft/write-tabs';
import { limitsFor, type Limits } from './limits';
import { openPackage } from './package';
import type { Packing } from './packing';
import { sheetReader } from './read-package';
import { refuseForeign } from './recognise';
import { holdsSignature } from './signature';
import { showResults } from './results/show-results';
import type { Unpacking } from './unpacking';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

/** A file that a plan was carried out on. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly report: WriteReport;
}

/**
 * Carries a plan out on an .xlsx or .xlsm file: the new file's bytes. Parts that the plan does not touch keep theirs,
 * and the same file and plan give the same bytes. Throws a HostError: what `readPackage` throws, `changed-meanwhile`,
 * `sheet-name-taken`, `in-the-way`, `too-long-for-excel`, `unsupported-package`,
 * `shared-workbook`.
 */
export function writePackage(bytes: Uint8Array, plan: WritePlan, unpacking: Unpacking, packing: Packing): WrittenFile {
  refuseForeign(bytes, '');
  refuseTooLong(plan);
  const limits = limitsFor(bytes.length);
  const pack = openPackage(bytes, limits, unpacking);
  const draft = new Draft(pack);
  const removed = removeSheets(draft, plan.removals ?? []);
  const before = readWorkbookPart(draft);
  const { followed, remarks } = renameAndFollow(draft, before, plan.renames);
  editCells(draft, plan.edits, limits);
  changeHeights(draft, plan.heights ?? []);
  const tabRemarks = writeTabs(draft, plan);
  showResults(draft, plan, limits);
  const after = readWorkbookPart(draft);
  const changed = [...plan.edits, ...(plan.heights ?? [])];
  const touched = new Set([...plan.tabs.map(({ name }) => name), ...changed.map(({ sheet }) => sheet)]);
  recalculateOnOpening(draft, after.part);
  updateTitles(draft, worksheetNames(before), worksheetNames(after));
  return {
    bytes: draft.toBytes(packing),
    report: {
      followed: [...removed, ...followed],
      remarks: [
        ...(holdsSignature(pack) ? ['このファイルの電子署名は、書き換えたため無効になります。'] : []),
        ...protectionRemarks(draft, before, after, touched),
        ...remarks,
        ...calculationRemarks(before),
        ...tabRemarks,
      ],
    },
  };
}

function editCells(draft: Draft, edits: readonly Edit[], limits: Limits): void {
  if (edits.length === 0) return;
  const workbook = readWorkbookPart(draft);
  const read = sheetReader(draft, workbook, limits);
  for (const { sheet, own } of bySheet(workbook, edits)) editSheet(draft, sheet.part, own, read(sheet));
}

function changeHeights(draft: Draft, heights: readonly RowHeight[]): void {
  if (heights.length === 0) return;
  for (const { sheet, own } of bySheet(readWorkbookPart(draft), heights)) setHeights(draft, sheet.part, own);
}

/** Changes with their sheets, which they name as these are called once renamed. Throws `changed-meanwhile`. */
function bySheet<C extends { readonly sheet: string }>({ sheets }: WorkbookPart, changes: readonly C[]) {
  return [...new Set(changes.map(({ sheet }) => sheet))].map((name) => {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet?.type !== 'worksheet') throw new HostError('changed-meanwhile', name);
    return { sheet, own: changes.filter((change) => change.sheet === name) };
  });
}

function worksheetNames({ sheets }: WorkbookPart): string[] {
  return sheets.filter(({ type }) => type === 'worksheet').map(({ name }) => name);
}
