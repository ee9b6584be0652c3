import { onCard, type OwnItem } from '../../layout/own-item';
import { labelKey } from '../../layout/spelling';
import { ownFieldOf } from '../../model/own-field';
import type { Context } from '../context';

/** The office's own columns. One that is not to be published stays as long as it holds what stands on no card: nothing that staff wrote is lost. */
export function ownColumns({ review: { evaluation, pairing } }: Context): readonly OwnItem[] {
  const { own } = evaluation.layout;
  const holdsMore = (item: OwnItem) => {
    const source = onCard(own, item);
    const isOnCard = (row: (typeof rows)[number]) => {
      const card = pairing.byRow.get(row)?.card;
      return (
        source !== undefined && card !== undefined && (ownFieldOf(card, source, evaluation.year)?.raw ?? null) !== null
      );
    };
    return rows.some((row) => (row.own.get(item)?.raw ?? null) !== null && !isOnCard(row));
  };
  const rows = evaluation.list?.rows ?? [];
  // No column can stand under one of the usual list: that label would be there twice.
  const usual = new Set(Object.values(evaluation.layout.forms.list).map(({ label }) => labelKey(label)));
  return besideTheirLike(
    own.filter(
      ({ form, kind, under }) =>
        form === 'list' && kind !== 'ignored' && !(under !== null && usual.has(labelKey(under))),
    ),
  ).filter((item) => !item.internal || holdsMore(item));
}

/** In the order of 様式定義, those under one label side by side. */
function besideTheirLike(own: readonly OwnItem[]): OwnItem[] {
  const firstOf = ({ under }: OwnItem, index: number) =>
    under === null ? index : own.findIndex((other) => other.under === under);
  return own
    .map((item, index) => ({ item, first: firstOf(item, index), index }))
    .sort((a, b) => a.first - b.first || a.index - b.index)
    .map(({ item }) => item);
}
