import type { YearColumn } from '../../layout/kinds';
import type { CardYear, Evaluation, ListAmount } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';
import type { Pairing } from '../../model/pairing';

/** An amount of the list, and the year column of its card that it repeats. */
export interface RepeatedAmount {
  readonly listed: ListAmount;
  readonly year: CardYear;
}

/** 千円: both are rounded on their own. */
const tolerance = 1;

/**
 * The list's amounts beside their cards' columns. A heading of the list that names no year, or no 区分, means of the
 * columns that it may mean the one that agrees on most rows; where none is ahead, the evaluation year's, else the first.
 */
export function repeatedAmounts(
  { listAmounts, year: evaluated }: Pick<Evaluation, 'listAmounts' | 'year'>,
  { byRow }: Pairing,
): RepeatedAmount[] {
  const columns = groupBy(listAmounts, ({ amount: { place } }) => `${place.sheet} ${String(place.column)}`);
  return [...columns.values()].flatMap((listed) => {
    const candidates = listed.flatMap((one) =>
      (byRow.get(one.row)?.card.years ?? [])
        .filter((year) => mayMean(one, year))
        .map((year) => ({ listed: one, year })),
    );
    const means = [...groupBy(candidates, ({ year }) => nameOf(year)).values()];
    const [best = []] = means.sort(
      (a, b) =>
        b.filter(agrees).length - a.filter(agrees).length || Number(isOf(evaluated, b)) - Number(isOf(evaluated, a)),
    );
    return best;
  });
}

function mayMean({ column }: ListAmount, { heading: { value } }: CardYear): boolean {
  if (value === null || column === null) return value !== null;
  return value.year === column.year && (column.kind === '' || value.kind === column.kind);
}

/** Whether an amount is that of its card; one that is lacking there is another rule's to speak of. */
export function agrees({ listed: { item, amount }, year }: RepeatedAmount): boolean {
  const [one, other] = [amount.value, year[item].value];
  return one === null || other === null || Math.abs(one.thousandYen - other.thousandYen) < tolerance;
}

const nameOf = ({ heading: { value } }: CardYear): string => (value ? `${String(value.year)} ${value.kind}` : '');

const isOf = (evaluated: YearColumn['year'] | null, [first]: readonly RepeatedAmount[]): boolean =>
  first?.year.heading.value?.year === evaluated;
