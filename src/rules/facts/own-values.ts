import type { YearColumn } from '../../layout/kinds';
import { onCard, type OwnItem } from '../../layout/own-item';
import type { BusinessCard, ListRow } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { projectName } from '../../model/names';
import type { Summable } from '../../model/review';

/** A value of an item of the office's own, and whom it is about. */
export interface OwnValueOf {
  readonly item: OwnItem;
  readonly field: Field<unknown>;
  readonly owner: () => string;
  /** The year heading over it, and its card; null: it stands by itself. */
  readonly year: { readonly card: BusinessCard; readonly heading: Field<YearColumn> } | null;
}

/** The values of the office's own items, wherever they stand: on cards, in the sections, in the list. */
export function ownValuesOf({ evaluation, pairing }: Summable): OwnValueOf[] {
  const { layout, cards, list, ownValues } = evaluation;
  if (layout.own.length === 0) return [];
  return [
    ...cards.flatMap(valuesOnCard),
    ...ownValues.map(({ item, field, owner }) => ({ item, field, owner: () => owner, year: null })),
    ...(list?.rows ?? []).flatMap((row) =>
      valuesInRow(row).filter(
        ({ item }) => !(list?.generated && repeats(layout.own, item, pairing.byRow.get(row)?.card)),
      ),
    ),
  ];
}

function valuesOnCard(card: BusinessCard): OwnValueOf[] {
  const owner = () => projectName(card);
  return [
    ...[...card.own].map(([item, field]) => ({ item, field, owner, year: null })),
    ...card.years.flatMap(({ heading, own }) =>
      [...own].map(([item, field]) => ({ item, field, owner, year: { card, heading } })),
    ),
  ];
}

const valuesInRow = (row: ListRow): OwnValueOf[] =>
  [...row.own].map(([item, field]) => ({ item, field, owner: () => projectName(row), year: null }));

/** Whether a list that we built repeats a value of the project's card: the same would be said of both. */
const repeats = (own: readonly OwnItem[], item: OwnItem, card: BusinessCard | undefined): boolean =>
  card !== undefined && onCard(own, item) !== undefined;
