import { isSettled } from '../../compare/columns';
import type { Comparison, ProjectAmount } from '../../compare/comparison';
import type { AmountRow } from '../../layout/card';
import type { Amount } from '../../layout/kinds';
import type { BusinessCard, CardYear, Evaluation } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { groupBy } from '../../model/grouping';

/** A project of either year, with the columns that are held against each other; null: there is none. */
export interface ProjectCosts {
  readonly card: BusinessCard;
  readonly last: BusinessCard | null;
  readonly now: BusinessCard | null;
  readonly lastColumn: CardYear | null;
  readonly nowColumn: CardYear | null;
}

/** This year's projects in their order, each with its budget and last year's forecast, then those that are gone. */
export function projectCosts({ pairs, gone, amounts, now }: Comparison): ProjectCosts[] {
  const planned = groupBy(
    amounts.filter(({ columns }) => !isSettled(columns.kind) && isOf(columns.year, now)),
    ({ pair }) => pair.now,
  );
  const lastOf = new Map(pairs.map((pair) => [pair.now, pair.last]));
  const shown = now.cards.filter((card) => !card.relisted || lastOf.has(card));
  return [
    ...shown.map((card): ProjectCosts => {
      const columns = planned.get(card)?.[0]?.columns;
      const last = lastOf.get(card) ?? null;
      return {
        card,
        now: card,
        last,
        nowColumn: columns?.now ?? columnOf(card, now),
        lastColumn: columns?.last ?? null,
      };
    }),
    ...gone.map((card): ProjectCosts => ({
      card,
      last: card,
      now: null,
      nowColumn: null,
      lastColumn: columnOf(card, now),
    })),
  ];
}

/** What was spent, beside what had been budgeted. */
export const settledCosts = ({ amounts }: Comparison): ProjectAmount[] =>
  amounts.filter(({ row, columns }) => row === 'cost' && isSettled(columns.kind) && !isSettled(columns.lastKind));

const isOf = (year: number, { year: evaluated }: Evaluation): boolean => evaluated === null || year === evaluated;

const columnOf = ({ years }: BusinessCard, now: Evaluation): CardYear | null =>
  years.find(({ heading: { value } }) => value !== null && isOf(value.year, now) && !isSettled(value.kind)) ?? null;

export const amountIn = (column: CardYear | null, row: AmountRow): Field<Amount> | null => column?.[row] ?? null;
