import { amountRows, type AmountRow } from '../../layout/card';
import { knownKinds } from '../../layout/amount-kind';
import type { Layout } from '../../layout/layout';
import { unitWords } from '../../layout/vocabulary';
import { labelKey } from '../../layout/spelling';
import type { YearColumn } from '../../layout/kinds';
import type { TypedTotal } from '../../model/evaluation';
import { partitionPoint } from '../../model/partition-point';
import type { Area, Cell } from '../../workbook/cell';
import { displayScale } from '../../workbook/format/sections';
import { sharesColumn, type Grid, type TextCell } from '../sheet/grid';
import { measureHeadingIn } from '../sheet/measure-heading';
import type { ReadSheet } from '../sheet/sheet';
import { compact } from '../sheet/shown';
import { unitIn } from '../values/numbers';
import { readYearColumn } from '../values/years';

const grandTotals = ['合計', '総計', '総合計', '計'];
const subtotals = ['小計'];
/** A column's headings are looked for at most this many rows above a total. */
const reach = 2000;

/**
 * Numbers typed into rows labelled 計, 小計 or 合計, under a column whose headings name an amount and its year.
 * A 小計, and a 計 on a sheet that has a 合計 too, is of the 施策 named above it or in its row; else none is read.
 */
export function readTypedTotals({ grid, layout }: ReadSheet): TypedTotal[] {
  const labels = grid.shortTexts.filter((cell) => totalWord(cell) !== null);
  if (labels.length === 0) return [];
  const headings = headingsOf(grid, layout);
  const hasGrand = labels.some((cell) => ['合計', '総計', '総合計'].includes(totalWord(cell) ?? ''));
  return labels.flatMap((label) => {
    const word = totalWord(label) ?? '';
    const partial = subtotals.includes(word) || (word === '計' && hasGrand);
    const measure = partial ? measureAbove(grid, label) : measureInRow(grid, label);
    if (partial && measure === null) return [];
    return totalsInRow(grid, headings, label, measure);
  });
}

function totalsInRow(
  grid: Grid,
  headings: readonly AmountHeading[],
  label: Cell,
  measure: number | null,
): TypedTotal[] {
  return grid.row(label.row).flatMap((cell) => {
    if (cell.column <= label.column || typeof cell.value !== 'number' || cell.formula) return [];
    const column = columnUnder(headings, grid.extent(cell.row, cell.column));
    if (!column) return [];
    const thousandYen = cell.value * displayScale(cell.format) * column.factor;
    const place = grid.place(cell.row, cell.column);
    return [{ place, thousandYen, row: column.row, column: column.column, measure, spans: null }];
  });
}

/** A text that may head amounts: it names one, its year and kind, or its unit. */
export interface AmountHeading {
  readonly text: string;
  readonly area: Area;
  readonly amount: AmountRow | null;
  readonly year: YearColumn | null;
  /** 千円 for each 1 of the unit. */
  readonly factor: number | null;
}

/** Row by row. */
export function headingsOf(grid: Pick<Grid, 'shortTexts' | 'extent'>, layout: Layout): AmountHeading[] {
  return grid.shortTexts.flatMap(({ row, column, value }) => {
    const meaning = { amount: amountNamed(value, layout), year: yearNamed(value, layout), factor: unitOf(value) };
    if (Object.values(meaning).every((one) => one === null)) return [];
    return [{ text: value, area: grid.extent(row, column), ...meaning }];
  });
}

/** The nearest heading above that names a year and kind, and the amount named just below it, in it, or next above it. */
export function columnUnder(
  headings: readonly AmountHeading[],
  own: Area,
): { row: AmountRow; column: YearColumn; factor: number } | null {
  let column: YearColumn | null = null;
  let below: { readonly amount: AmountRow; readonly top: number } | null = null;
  let factor = 1;
  for (let index = partitionPoint(headings, ({ area }) => area.top < own.top) - 1; index >= 0; index -= 1) {
    const heading = headings[index];
    if (!heading || heading.area.top < own.top - reach) break;
    if (!sharesColumn(heading.area, own)) continue;
    const { top, bottom } = heading.area;
    factor = heading.factor ?? factor;
    column ??= heading.year;
    const amount = heading.amount ?? (below?.top === bottom + 1 ? below.amount : null);
    if (column && amount) return { row: amount, column, factor };
    if (heading.amount) below = { amount: heading.amount, top };
  }
  return null;
}

function amountNamed(text: string, { forms }: Layout): AmountRow | null {
  const key = labelKey(text);
  return amountRows.find((row) => key.includes(labelKey(forms.card[row].label))) ?? null;
}

function yearNamed(text: string, { forms }: Layout): YearColumn | null {
  const rest = amountRows.reduce((left, row) => left.replace(forms.card[row].label, ''), compact(text));
  const reading = readYearColumn({ row: 0, column: 0, value: rest, format: '', formula: false });
  const isKnown = reading.state === 'read' && ['', ...knownKinds].includes(reading.value.kind);
  return isKnown ? reading.value : null;
}

function unitOf(text: string): number | null {
  const name = unitInHeading.exec(compact(text))?.[1];
  return name === undefined ? null : unitIn(name);
}
const unitInHeading = new RegExp(`(?:単位[:]?[(]?|[(])(${unitWords})`, 'u');

function totalWord({ value }: TextCell): string | null {
  if (value.length > 12 || !value.includes('計')) return null;
  const word = compact(value);
  return [...grandTotals, ...subtotals].includes(word) ? word : null;
}

function measureInRow(grid: Grid, label: Cell): number | null {
  return measureHeadingIn(grid, label.row)?.number ?? null;
}

function measureAbove(grid: Grid, label: Cell): number | null {
  for (let row = label.row; row >= Math.max(0, label.row - reach); row -= 1) {
    const heading = measureHeadingIn(grid, row);
    if (heading) return heading.number;
  }
  return null;
}
