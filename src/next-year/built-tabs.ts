import { plan } from '../tabs/plan';
import type { Cell } from '../workbook/cell';
import type { MarkKind } from '../workbook/mark';
import { placeKey } from '../workbook/place-key';
import type { SheetPlan, WritePlan } from '../workbook/plan';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { standingTab } from '../workbook/standing-tab';
import type { Carrying } from './carrying';

const built: readonly MarkKind[] = ['summary', 'list', 'finance', 'results', 'selection'];

/** What a build made, as far as the workbook has it: its amounts point at cards, its names are last year's. */
export const builtTabs = ({ sheets }: Snapshot): SheetSnapshot[] =>
  sheets.filter(({ mark }) => mark !== null && built.includes(mark.kind));

/** What holds this year against another file: it tells nothing of the next. */
export const comparedTabs = ({ sheets }: Snapshot): SheetSnapshot[] =>
  sheets.filter(({ mark }) => mark?.kind === 'comparison' || mark?.kind === 'errata');

/** Whether a build made all of it, so that making it anew adds no sheet and sets none aside. */
const isBuilt = (snapshot: Snapshot): boolean => {
  const kinds = builtTabs(snapshot).map(({ mark }) => mark?.kind);
  return (['summary', 'list', 'finance', 'results'] as const).every((kind) => kinds.includes(kind));
};

/**
 * The tabs of a build, made anew for the next year's workbook; null where the workbook has not all of them, or would get
 * other sheets by it.
 */
export function rebuiltTabs({ review }: Carrying, carried: WritePlan, stamp: string): readonly SheetPlan[] | null {
  const { snapshot } = review;
  if (!isBuilt(snapshot) || carried.renames.length > 0) return null;
  // What builds settled and what staff ticked on 点検結果 is of last year's values.
  const { renames, tabs } = plan({ ...review.again(carriedOut(snapshot, carried)), standing: [] }, stamp);
  return renames.length > 0 ? null : tabs;
}

/** The workbook as it will stand. */
function carriedOut(snapshot: Snapshot, { edits, tabs }: WritePlan): Snapshot {
  const values = new Map(edits.map((edit) => [placeKey(edit), edit]));
  const changed = new Set(edits.map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.map((sheet) => {
    if (!changed.has(sheet.name)) return sheet;
    const kept = sheet.cells.filter((cell) => !values.has(placeKey({ ...cell, sheet: sheet.name })));
    const formats = new Map(sheet.cells.map((cell) => [placeKey({ ...cell, sheet: sheet.name }), cell.format]));
    const written = edits.flatMap((edit): Cell[] => {
      const { row, column, value } = edit;
      const format = formats.get(placeKey(edit)) ?? '';
      return edit.sheet === sheet.name && value !== '' ? [{ row, column, value, format, formula: false }] : [];
    });
    return { ...sheet, cells: [...kept, ...written].sort((a, b) => a.row - b.row || a.column - b.column) };
  });
  const standing = tabs.map((tab) => standingTab(tab, sheets.find(({ name }) => name === tab.name) ?? null));
  const names = new Set(standing.map(({ name }) => name));
  return { ...snapshot, sheets: [...sheets.filter(({ name }) => !names.has(name)), ...standing] };
}
