import { isDifference } from '../../layout/amount-kind';
import { amountRows, isAmountRow } from '../../layout/card';
import type { Amount } from '../../layout/kinds';
import type { BusinessCard, CardDifference } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { moneyFactorOf } from '../../model/money-factor';
import { isMoney } from '../../model/year-figure';
import type { Area } from '../../workbook/cell';
import { firstFrom, firstWithin } from '../sheet/grid';
import { compact } from '../sheet/shown';
import { fieldAt } from '../values/fields';
import { noContext } from '../values/reading';
import type { LocatedCard } from './card-slots';

/** A row of amounts: where it stands, and its amounts by year column. */
interface Row {
  readonly row: number;
  readonly label: string;
  readonly amounts: readonly Field<Amount>[];
}

/** The figures in columns 増減 and 差引 of a card's 財務内容, row by row; they are no amounts, and in no sum. */
export function readDifferences(card: LocatedCard, read: BusinessCard): CardDifference[] {
  const columns = differenceColumns(card);
  if (columns.length === 0) return [];
  const { grid, layout } = card.sheet;
  const moneyFactor = moneyFactorOf(read, layout);
  return columns.flatMap(({ area, word }) =>
    rowsOf(card, read).flatMap(({ row, label, amounts }): CardDifference[] => {
      const cell = firstWithin(grid, row, area);
      if (!cell) return [];
      const declared = { label: `${label}の${word}`, kind: 'amount', required: false } as const;
      const figure = fieldAt(grid, cell, declared, null, { ...noContext, moneyFactor });
      const behind = amounts.filter(({ place }) => place.column < area.left).length;
      return [{ card: read, figure, amounts, behind }];
    }),
  );
}

/** Among the year headings, or a row below them above the amounts, as the 区分 of a year. */
function differenceColumns({ sheet, label: { moneyUnit }, hits, to }: LocatedCard) {
  if (!moneyUnit) return [];
  const { grid } = sheet;
  const amounts = hits.filter(({ name }) => isAmountRow(name)).map(({ row }) => row);
  const columns: { readonly area: Area; readonly word: string }[] = [];
  for (let row = moneyUnit.row; row < Math.min(...amounts, moneyUnit.row + headingRows); row += 1) {
    const cells = grid.row(row);
    for (let index = firstFrom(cells, moneyUnit.area.right + 1); index < cells.length; index += 1) {
      const cell = cells[index];
      if (!cell || cell.column > to) break;
      if (typeof cell.value !== 'string' || !/[増差]/u.test(cell.value)) continue;
      const word = compact(cell.value);
      if (isDifference(word)) columns.push({ area: grid.extent(row, cell.column), word });
    }
  }
  return columns;
}

/** Headings take no more rows than these. */
const headingRows = 3;

function rowsOf({ label, own }: LocatedCard, { years }: BusinessCard): Row[] {
  return [
    ...amountRows.flatMap((key) => {
      const hit = label[key];
      const amounts = years.map((year) => year[key]);
      return hit ? [{ row: hit.row, label: amounts[0]?.label ?? '', amounts }] : [];
    }),
    ...own.flatMap((hit) => {
      const amounts = years.flatMap((year) => {
        const field = year.own.get(hit.own);
        return field && isMoney(hit.own, field) ? field : [];
      });
      return amounts.length > 0 ? [{ row: hit.row, label: hit.own.label, amounts }] : [];
    }),
  ];
}
