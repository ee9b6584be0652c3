import { builtInLayout } from '../layout/layout';
import type { SectionId } from '../layout/sections';
import { labelledForm, type LabelledForm } from '../model/form-words';
import { groupBy } from '../model/grouping';
import { isShortText, type Grid } from '../read/sheet/grid';
import { labelTableOf, type Meaning } from '../read/sheet/label-table';
import { isBlank } from '../read/sheet/shown';

/** The 欄 that the labels under a section's title belong to. */
const formUnder: Readonly<Partial<Record<SectionId, LabelledForm>>> = {
  header: 'measure',
  progress: 'kpi',
  assessment: 'assessment',
  final: 'assessment',
  related: 'related',
  list: 'list',
  cards: 'card',
};

/**
 * Tells the 欄 that a row of the built-in form belongs to: by labels in it that only one 欄 has, else by the last title
 * or such label above it, else by the first one below.
 */
export function formsByRow(grid: Grid): (row: number) => LabelledForm {
  const told = new Map<number, LabelledForm>();
  for (const [row, cells] of groupBy(grid.shortTexts, (cell) => cell.row)) {
    const forms = cells.flatMap(({ value }) => formOf(labelTableOf(builtInLayout).meaningOf(value)) ?? []);
    const counted = [...groupBy(forms, (form) => form)].sort(([, a], [, b]) => b.length - a.length);
    if (counted[0]) told.set(row, counted[0][0]);
  }
  const byRow = new Map<number, LabelledForm>();
  let form = [...told.values()][0] ?? 'card';
  for (const row of grid.rowNumbers) {
    form = told.get(row) ?? form;
    byRow.set(row, form);
  }
  return (row) => byRow.get(row) ?? 'card';
}

function formOf(meaning: Meaning | null): LabelledForm | null {
  if (!meaning) return null;
  if (meaning.section) return formUnder[meaning.section] ?? null;
  const [only, ...others] = new Set(meaning.labels.map(({ form }) => labelledForm(form)));
  return only && others.length === 0 ? only : null;
}

/**
 * Whether a row heads a table: two known labels stand side by side in it, and so everything else in it is a heading,
 * too.
 */
export function isHeadingRow(grid: Grid, row: number): boolean {
  const cells = grid.row(row).filter(({ value }) => !isBlank(value));
  const table = labelTableOf(builtInLayout);
  const isKnown = cells.map((cell) => isShortText(cell) && table.meaningOf(cell.value) !== null);
  const areBeside = cells.some((cell, at) => {
    const next = cells[at + 1];
    return isKnown[at] && isKnown[at + 1] && next?.column === grid.lastColumn(row, cell.column) + 1;
  });
  return areBeside && cells.every(isShortText);
}
