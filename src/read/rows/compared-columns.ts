import type { CardKey } from '../../layout/card';
import type { OwnItem } from '../../layout/own-item';
import type { ColumnMeaning } from './column-meaning';
import { isAmount } from './item-of';
import type { YearGroup } from './year-groups';

/** A difference compares at least this many columns of amounts. */
const fewest = 2;

/**
 * A table's columns, each 増減 with the item that it compares. One that names no item compares the amounts left of it.
 * Where the table has no two years of that item, nothing can be checked, and the column is unknown.
 */
export function withComparedItems(columns: readonly ColumnMeaning[], groups: readonly YearGroup[]): ColumnMeaning[] {
  const isYearly = (item: CardKey | OwnItem) =>
    groups.filter(({ amounts, own }) => [...amounts.keys(), ...own.keys()].some((one) => one === item)).length >=
    fewest;
  let nearest: CardKey | OwnItem | null = null;
  return columns.map((column) => {
    const { item, compares } = column;
    if (isAmount(item)) nearest = item;
    if (compares === null) return column;
    const compared = compares === 'nearest' ? nearest : compares;
    return compared !== null && isYearly(compared)
      ? { ...column, compares: compared }
      : { ...column, compares: null, isUnknown: true };
  });
}
