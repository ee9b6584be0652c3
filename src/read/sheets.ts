import type { SkippedSheet } from '../model/evaluation';
import { tabNames } from '../workbook/mark';
import type { SheetSnapshot } from '../workbook/snapshot';
import { hiddenContent } from './hidden-sheet';

/** Why a sheet is not read as layout; null where it is to be read. */
export function whySkipped(sheet: SheetSnapshot): SkippedSheet['why'] | null {
  if (sheet.type === 'chart') return 'chart-sheet';
  if (sheet.mark && sheet.mark.kind !== 'list') return 'generated';
  if (sheet.visibility !== 'visible') return sheet.visibility;
  return isSetAside(sheet.name) ? 'replaced' : null;
}

/** `事務事業一覧(元)`: a staff-made sheet that gave its name to a tab of ours. */
function isSetAside(name: string): boolean {
  const base = /^(.+)[(（]元\d*[)）]$/u.exec(name)?.[1];
  return base !== undefined && Object.values(tabNames).some((tab) => tab === base);
}

export function skippedSheet(sheet: SheetSnapshot, why: SkippedSheet['why']): SkippedSheet {
  const hidden = why === 'hidden' || why === 'very-hidden';
  return { sheet: sheet.name, why, hidden: hidden ? hiddenContent(sheet) : null };
}
