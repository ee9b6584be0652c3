import type { YearColumn } from '../layout/kinds';
import { yearColumnName } from '../model/fiscal-year';
import { groupBy } from '../model/grouping';
import { write, type Carrying } from './carrying';
import { ownerNow, type Staying } from './projects';
import { writtenAlong } from './move-form';

/** Moves the amounts that stand in the list's rows with their years, as on the cards; what no column says is emptied. */
export function moveListAmounts(carrying: Carrying, { rows }: Staying): void {
  const { draft, review } = carrying;
  const amounts = groupBy(review.evaluation.listAmounts, ({ row }) => row);
  for (const row of rows) {
    const own = amounts.get(row) ?? [];
    const moves = own.flatMap(({ item, column, amount }) => {
      if (!column) return [];
      const next = { ...column, year: column.year + 1 };
      const source = own.find((one) => one.item === item && one.column && becomes(one.column, next));
      return [{ amount, next, value: source ? writtenAlong(draft, source.amount.place, amount.place) : null }];
    });
    for (const { amount, next, value } of moves) {
      const field = `${amount.label} ${yearColumnName(next)}`;
      write(carrying, amount.place, value, { what: 'shifted', owner: ownerNow(draft, row), field });
    }
  }
}

/** Whether what a column says is what another is to say: the same, or the forecast of a budget. */
const becomes = (one: YearColumn, next: YearColumn): boolean =>
  one.year === next.year && (one.kind === next.kind || (next.kind === '予算' && one.kind === '見込み'));

/** Empties totals and differences that were typed: they are of last year's amounts. */
export function emptyTotals(carrying: Carrying): void {
  const { typedTotals, differences } = carrying.review.evaluation;
  for (const { place, column } of typedTotals)
    write(carrying, place, null, { what: 'emptied', owner: '', field: `計 ${yearColumnName(column)}` });
  for (const { card, figure } of differences)
    write(carrying, figure.place, null, {
      what: 'emptied',
      owner: ownerNow(carrying.draft, card),
      field: figure.label,
    });
}
