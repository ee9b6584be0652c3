import { amountRows, type CardKey } from '../../layout/card';
import type { Amount } from '../../layout/kinds';
import { ownItemName, type OwnItem } from '../../layout/own-item';
import type { BusinessCard, CardDifference } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { isMoney } from '../../model/year-figure';
import { firstWithin } from '../sheet/grid';
import { fieldAt } from '../values/fields';
import { noContext } from '../values/reading';
import type { CardTable } from './card-table';
import { moneyFactors } from './money-factors';

/** The figures in the columns 増減 and 差引 of a table, row by row; they are no amounts, and in no sum. */
export function differenceReader(table: CardTable): (card: BusinessCard, row: number) => CardDifference[] {
  const { sheet, columns } = table;
  const { grid } = sheet;
  const factorOf = moneyFactors(table);
  const comparing = columns.flatMap((column) => {
    const { compares } = column;
    return compares === null || compares === 'nearest' ? [] : [{ column, item: compares }];
  });
  return (card, row) =>
    comparing.flatMap(({ column, item }): CardDifference[] => {
      const { area } = column.column;
      const cell = firstWithin(grid, row, area);
      if (!cell) return [];
      const label = `${labelOf(item, card)}の増減`;
      const context = { ...noContext, moneyFactor: factorOf(column) };
      const figure = fieldAt(grid, cell, { label, kind: 'amount', required: false }, null, context);
      const amounts = amountsOf(item, card);
      const behind = amounts.filter(({ place }) => place.column < area.left).length;
      return [{ card, figure, amounts, behind }];
    });
}

const labelOf = (item: CardKey | OwnItem, card: BusinessCard): string =>
  typeof item === 'object' ? ownItemName(item) : (amountsOf(item, card)[0]?.label ?? '');

/** A card's amounts of an item, by year column. */
function amountsOf(item: CardKey | OwnItem, { years }: BusinessCard): readonly Field<Amount>[] {
  const row = amountRows.find((one) => one === item);
  return years.flatMap((year) => {
    if (row) return year[row];
    const field = typeof item === 'object' ? year.own.get(item) : undefined;
    return typeof item === 'object' && field && isMoney(item, field) ? field : [];
  });
}
