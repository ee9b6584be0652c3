import type { BusinessList, ListAmount } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';
import type { ReadSheet } from '../sheet/sheet';
import { fieldAt } from '../values/fields';
import { noContext } from '../values/reading';
import { columnUnder, headingsOf } from './typed-totals';

/**
 * Amounts that a list bears beside its own columns: numbers in its rows, under headings of the list that name an amount and
 * its year. The usual list bears none.
 */
export function listAmounts(sheets: readonly ReadSheet[], list: BusinessList | null): ListAmount[] {
  const rows = groupBy(list?.rows ?? [], ({ name }) => name.place.sheet);
  return sheets.flatMap(({ name, grid, layout }) => {
    const own = rows.get(name) ?? [];
    const first = own[0]?.name.place.row;
    if (first === undefined) return [];
    const from = list?.place.sheet === name ? list.place.row : 0;
    const inHead = grid.shortTexts.filter(({ row }) => row >= from && row < first);
    const headings = headingsOf({ ...grid, shortTexts: inHead }, layout);
    if (!headings.some(({ amount }) => amount !== null)) return [];
    return own.flatMap((row) =>
      grid.row(row.name.place.row).flatMap((cell): ListAmount[] => {
        if (typeof cell.value !== 'number') return [];
        const found = columnUnder(headings, grid.extent(cell.row, cell.column));
        if (!found) return [];
        const declared = { label: layout.forms.card[found.row].label, kind: 'amount', required: false } as const;
        const amount = fieldAt(grid, cell, declared, null, { ...noContext, moneyFactor: found.factor });
        return [{ row, item: found.row, column: found.column, amount }];
      }),
    );
  });
}
