import type { YearColumn } from '../../layout/kinds';
import type { CardYear, Evaluation, ListAmount } from '../../model/evaluation';
import { yearColumnName } from '../../model/fiscal-year';
import { groupBy } from '../../model/grouping';
import type { Pairing } from '../../model/pairing';

/** An amount of the list, and the year column of its card that it repeats. */
export interface RepeatedAmount {
  readonly listed: ListAmount;
  readonly year: CardYear;
  /** What the heading of that column says. */
  readonly column: YearColumn;
}

/** In 千円: list and card are rounded each on its own. */
const tolerance = 1;

/**
 * The list's amounts, each with the card's column that it repeats. A heading of the list without year or 区分 may mean
 * several columns: it means the one that agrees on most rows; in a tie that of the evaluation year, else the first.
 */
export function repeatedAmounts(
  { listAmounts, year: evaluated }: Pick<Evaluation, 'listAmounts' | 'year'>,
  { byRow }: Pairing,
): RepeatedAmount[] {
  const columns = groupBy(listAmounts, ({ amount: { place } }) => `${place.sheet} ${String(place.column)}`);
  return [...columns.values()].flatMap((listed) => {
    const candidates = listed.flatMap((one) =>
      (byRow.get(one.row)?.card.years ?? []).flatMap((year) => {
        const column = year.heading.value;
        return column && mayMean(one, column) ? [{ listed: one, year, column }] : [];
      }),
    );
    const means = [...groupBy(candidates, ({ column }) => yearColumnName(column)).values()];
    const [best = []] = means.sort(
      (a, b) =>
        b.filter(agrees).length - a.filter(agrees).length || Number(isOf(evaluated, b)) - Number(isOf(evaluated, a)),
    );
    return best;
  });
}

const mayMean = ({ column: listed }: ListAmount, { year, kind }: YearColumn): boolean =>
  listed === null || (year === listed.year && (listed.kind === '' || kind === listed.kind));

/**
 * The amounts of list and card in 千円, where they differ. Null where they agree, or where one is lacking, which other
 * rules report.
 */
export function difference({ listed: { item, amount }, year }: RepeatedAmount): { listed: number; own: number } | null {
  const [one, other] = [amount.value, year[item].value];
  if (one === null || other === null || Math.abs(one.thousandYen - other.thousandYen) < tolerance) return null;
  return { listed: one.thousandYen, own: other.thousandYen };
}

const agrees = (one: RepeatedAmount): boolean => difference(one) === null;

const isOf = (evaluated: YearColumn['year'] | null, [first]: readonly RepeatedAmount[]): boolean =>
  first?.column.year === evaluated;
