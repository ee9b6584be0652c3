import type { Cell } from '../../workbook/cell';
import type { Grid, TextCell } from '../../read/sheet/grid';
import { compact, isBlank } from '../../read/sheet/shown';
import type { FormArea } from './form-areas';
import { printedText, isTitle, mayBeLabel } from './label-text';
import type { PrintedLabel } from './printed';
import { rowLabels, type RowLabel, type Told } from './row-labels';
import { amountsIn, yearTables, type YearTable } from './year-tables';

/** The labels that one form prints, from the top down, and its tables under years. */
export function formLabels(
  area: FormArea,
  told: Told,
): { readonly labels: PrintedLabel[]; readonly money: YearTable | null } {
  const tables = yearTables(area);
  const rows = area.grid.rowsBetween(area.top - 1, area.end);
  const labels: PrintedLabel[] = [];
  let parent: { readonly text: string; readonly column: number } | null = null;
  let taken = -1;
  for (const [index, row] of rows.entries()) {
    const table = tables.find((one) => one.row <= row && row < one.end);
    if (table) {
      if (row === table.row) labels.push(...tableLabels(area.grid, table, told));
      parent = null;
      continue;
    }
    if (row === taken) continue;
    const cells = filledCells(area.grid, row);
    const found = rowLabels(area.grid, cells, told);
    const left = cells[0]?.column ?? 0;
    if (parent && left <= parent.column) parent = null;
    const below = valueBelow(area.grid, found, cells, rows[index + 1], told);
    if (below) taken = below.row;
    for (const one of found) {
      if (one.isParent) parent = { text: printedText(one.cell.value), column: one.cell.column };
      else labels.push(plain(area.grid, { ...one, value: one.value ?? below }, parent?.text ?? null));
    }
  }
  return { labels, money: tables.find(({ isMoney }) => isMoney) ?? null };
}

const plain = (grid: Grid, { cell, value }: RowLabel, parent: string | null): PrintedLabel => ({
  text: printedText(cell.value),
  parent,
  role: 'value',
  value,
  byYear: [],
  entry: value ? grid.place(value.row, value.column) : grid.place(cell.row, grid.lastColumn(cell.row, cell.column) + 1),
});

const filledCells = (grid: Grid, row: number): Cell[] => grid.row(row).filter(({ value }) => !isBlank(value));

/** The value of a label that stands alone in its row: a cell that stands alone in the next row, and is no label. */
function valueBelow(
  grid: Grid,
  [label, ...others]: readonly RowLabel[],
  cells: readonly Cell[],
  next: number | undefined,
  told: Told,
): Cell | null {
  if (!label || others.length > 0 || cells.length > 1 || next === undefined) return null;
  const [below, ...beside] = filledCells(grid, next);
  if (!below || beside.length > 0 || below.column > label.cell.column + 1) return null;
  const isOther = typeof below.value === 'string' && isTitle(compact(below.value));
  return isOther || (mayBeLabel(below) && told.isFrequent(below.value)) ? null : below;
}

/** The heading over the years, and the labels left of them: rows of amounts, or what the reader is to leave alone. */
function tableLabels(grid: Grid, table: YearTable, told: Told): PrintedLabel[] {
  const first = table.columns[0]?.area.left ?? 0;
  const leftOf = (row: number): TextCell[] =>
    filledCells(grid, row).flatMap((cell) =>
      cell.column < first && mayBeLabel(cell) && told.isFrequent(cell.value) ? [cell] : [],
    );
  const head = leftOf(table.row)[0];
  const labels: PrintedLabel[] = head ? [{ ...plainOf(head), role: table.isMoney ? 'years' : 'apart' }] : [];
  const parents: TextCell[] = [];
  for (const row of grid.rowsBetween(table.row, table.end)) {
    const own = leftOf(row);
    const leaf = own.at(-1);
    if (!leaf) continue;
    if (!table.isMoney) {
      // They stand in the block that the heading heads, where there is one.
      if (own[0] && !head) labels.push({ ...plainOf(own[0]), role: 'apart' });
      continue;
    }
    while ((parents.at(-1)?.column ?? -1) >= (own[0]?.column ?? 0)) parents.pop();
    parents.push(...own.slice(0, -1));
    const byYear = amountsIn(grid, row, table);
    const parent = parents.at(-1);
    labels.push({
      ...plainOf(leaf),
      parent: parent ? printedText(parent.value) : null,
      role: 'amounts',
      byYear,
      entry: grid.place(row, first),
    });
  }
  return labels;
}

const plainOf = ({ value }: TextCell): PrintedLabel => ({
  text: printedText(value),
  parent: null,
  role: 'value',
  value: null,
  byYear: [],
  entry: null,
});
