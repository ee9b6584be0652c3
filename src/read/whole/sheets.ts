import type { SkippedSheet } from '../../model/evaluation';
import { comparableName } from '../../model/names';
import { isSetAsideName } from '../../workbook/set-aside-name';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { isNextYearSheet } from '../own-tabs/carried';
import { isFormSheet } from '../own-tabs/form';

/**
 * Why a sheet is not read as layout; null where it is to be read. Our list is read though it be hidden: what staff filled in
 * by hand stands nowhere else.
 */
export function whySkipped(sheet: SheetSnapshot): SkippedSheet['why'] | null {
  if (sheet.type === 'chart') return 'chart-sheet';
  if (isFormSheet(sheet)) return 'form';
  if (isNextYearSheet(sheet)) return 'generated';
  if (sheet.mark) return sheet.mark.kind === 'list' ? null : 'generated';
  if (sheet.visibility !== 'visible') return sheet.visibility;
  if (isSetAsideName(sheet.name)) return 'replaced';
  return aboutTheForm.test(comparableName(sheet.name)) ? 'not-of-layout' : null;
}

/**
 * Names of sheets that only show how the form is filled in, or what stands where: their labels and titles are not the
 * evaluation's.
 */
const aboutTheForm = /(?:記入|記載|作成|入力)(?:例|要領|方法)|目次/u;
