import type { Layout, LayoutItem } from '../../layout/layout';
import { bareLabelKey, labelKey } from '../../layout/spelling';
import type { BusinessList, ListAmount } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';
import type { Area } from '../../workbook/cell';
import { sharesColumn } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { fieldAt } from '../values/fields';
import { noContext } from '../values/reading';
import { columnUnder, headingsOf, type AmountHeading } from './typed-totals';

/**
 * Amounts that a list bears beside its own columns: in its rows, under headings of the list that name an amount and its
 * year, or an amount alone. The usual list bears none.
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
        const area = grid.extent(cell.row, cell.column);
        const found = columnUnder(headings, area) ?? yearlessOver(headings, area, layout);
        if (!found) return [];
        const declared = { label: layout.forms.card[found.row].label, kind: 'amount', required: false } as const;
        const amount = fieldAt(grid, cell, declared, null, { ...noContext, moneyFactor: found.factor });
        return amount.value === null || amount.value.dash
          ? []
          : [{ row, item: found.row, column: found.column, amount }];
      }),
    );
  });
}

/** The heading over a column that is an amount's name and nothing else, but for its unit. */
function yearlessOver(headings: readonly AmountHeading[], own: Area, { forms }: Layout) {
  const heading = headings.find(({ area, amount, text }) => {
    if (amount === null || !sharesColumn(area, own)) return false;
    const { label, also = [] }: LayoutItem = forms.card[amount];
    return [label, ...also].some((one) => labelKey(one) === bareLabelKey(labelKey(text)));
  });
  return heading?.amount ? { row: heading.amount, column: null, factor: heading.factor ?? 1 } : null;
}
