import { amountRows } from '../layout/card';
import type { FiscalYear, YearColumn } from '../layout/kinds';
import { ownItemName } from '../layout/own-item';
import type { Layout } from '../layout/layout';
import type { BusinessCard, CardYear } from '../model/evaluation';
import type { Field } from '../model/field';
import { yearColumnName } from '../model/fiscal-year';
import { placeKey } from '../workbook/place-key';
import { keepFormula, told, write, type Carrying } from './carrying';
import type { Written } from './draft';
import { writtenAlong } from './move-form';
import { ownerNow } from './projects';

/** What was spent, or has been changed since: no forecast of a year's budget. */
const settled: readonly string[] = ['予算', '補正後', '決算見込', '決算', '実績', '執行額'];

/**
 * Moves the amounts of a card to the columns that they belong in once each column's year is the next: what a column is to
 * say stands in another one, or is to be filled in. The forecast for the new year becomes its budget.
 */
export function moveAmounts(carrying: Carrying, card: BusinessCard): void {
  const { draft, lines } = carrying;
  const owner = ownerNow(draft, card);
  for (const { field, next, value, isCarried } of inOwnCells(movesOf(carrying, card))) {
    const doing = { owner, field: `${field.label} ${yearColumnName(next)}` };
    const before = told(draft.now(field.place));
    if (isCarried && draft.put(field.place, value))
      lines.push({ what: 'carried', place: field.place, ...doing, before, after: value });
    else if (isCarried && draft.first(field.place)?.formula)
      keepFormula(carrying, field.place, { what: 'carried', ...doing });
    else write(carrying, field.place, value, { what: 'shifted', ...doing });
  }
}

/** A cell merged over two years' columns holds one amount for both: what it is to say in one of them stays. */
function inOwnCells(moves: readonly AmountMove[]): readonly AmountMove[] {
  const filled = new Set(moves.flatMap(({ field, value }) => (value === null ? [] : [placeKey(field.place)])));
  return moves.filter(({ field, value }) => value !== null || !filled.has(placeKey(field.place)));
}

interface AmountMove {
  readonly field: Field<unknown>;
  /** What its column is from now on. */
  readonly next: YearColumn;
  readonly value: Written;
  /** Whether a forecast becomes a budget, which is to be confirmed. */
  readonly isCarried: boolean;
}

/** What each amount is to be, before any is written. */
function movesOf({ draft, to, review }: Carrying, { years }: BusinessCard): AmountMove[] {
  const columns = years.map(({ heading }) => heading.value);
  return years.flatMap((year, at) => {
    const column = columns[at];
    if (!column) return [];
    const next = { ...column, year: column.year + 1 };
    const from = sourceOf(columns, next, to, review.evaluation.layout);
    const sources = new Map(from === null ? [] : fieldsOf(years[from]));
    const isForecast = from !== null && columns[from]?.kind !== next.kind;
    return [...fieldsOf(year)].flatMap(([key, field]): AmountMove[] => {
      if (field.state === 'missing') return [];
      const source = sources.get(key);
      const isThere = source !== undefined && source.state !== 'missing';
      const value = isThere ? writtenAlong(draft, source.place, field.place) : null;
      return [{ field, next, value, isCarried: isForecast && value !== null }];
    });
  });
}

/** The column that says what another is to say; null: none does. */
function sourceOf(
  columns: readonly (YearColumn | null)[],
  next: YearColumn,
  to: FiscalYear,
  layout: Pick<Layout, 'years'>,
): number | null {
  const same = columns.findIndex((one) => one?.year === next.year && one.kind === next.kind);
  if (same >= 0) return same;
  const isBudget = layout.years.some(({ ahead, kind }) => ahead === 0 && kind === next.kind) || next.kind === '予算';
  if (next.year !== to || !isBudget) return null;
  const forecast = columns.findIndex((one) => one?.year === to && !settled.includes(one.kind));
  return forecast < 0 ? null : forecast;
}

/** The rows of a year column by their names. */
function* fieldsOf(year: CardYear | undefined): Generator<readonly [string, Field<unknown>]> {
  if (!year) return;
  for (const row of amountRows) yield [row, year[row]];
  for (const [item, field] of year.own) yield [`own ${ownItemName(item)}`, field];
}
