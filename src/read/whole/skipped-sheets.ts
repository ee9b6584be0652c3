import type { Layout } from '../../layout/layout';
import type { OtherArea, SkippedSheet } from '../../model/evaluation';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { isFormSheet, isNamedForm } from '../own-tabs/form';
import { hiddenContent } from './hidden-sheet';
import { standsOn, type SheetParts } from './sheet-parts';
import { whySkipped } from './sheets';

/** The sheets of which nothing is read, each with its reason. `parts`: those that are; `others`: areas that are left out. */
export function skippedSheets(
  snapshot: Snapshot,
  parts: readonly SheetParts[],
  others: readonly OtherArea[],
  layout: Layout,
): SkippedSheet[] {
  const read = new Set(parts.map(({ sheet }) => sheet.name));
  const foreign = new Set(others.flatMap(({ sheets }) => sheets).filter((name) => !read.has(name)));
  const idle = new Set(parts.filter((part) => !standsOn(part)).map(({ sheet }) => sheet.name));
  const form = snapshot.sheets.find(isFormSheet);
  return snapshot.sheets.flatMap((sheet) => {
    const known = whySkipped(sheet);
    const why =
      known === 'form' && sheet !== form
        ? 'further-form'
        : (known ?? (foreign.has(sheet.name) ? 'other-area' : idle.has(sheet.name) ? whyIdle(sheet) : null));
    return why ? [skippedSheet(sheet, why, layout)] : [];
  });
}

const whyIdle = (sheet: SheetSnapshot): SkippedSheet['why'] =>
  isNamedForm(sheet) ? 'form-without-headings' : 'not-of-layout';

export function skippedSheet(sheet: SheetSnapshot, why: SkippedSheet['why'], layout: Layout): SkippedSheet {
  const hidden = why === 'hidden' || why === 'very-hidden';
  return { sheet: sheet.name, why, hidden: hidden ? hiddenContent(sheet, layout) : null };
}
