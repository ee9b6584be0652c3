import { cardForm } from '../layout/card';
import type { BusinessCard } from '../model/evaluation';
import { projectName } from '../model/names';
import type { Place } from '../workbook/cell';
import { cardKeys, labelPlace, valuePlace, type CardKey } from './card-places';
import { rule } from './rule';

export const labelShifted = rule({
  id: 'label-shifted',
  severity: 'notice',
  about: '個票の項目名と値が、ブックの多くの個票と同じ列の並びにあること。',
  why: '読み取りには影響しませんが、列を指定した数式や印刷したときの見た目が、ほかの個票とそろわなくなります。',
  example: {
    wrong: 'ほかの個票では「法定／自主」が「事業名」の2列右にあるのに、この個票では3列右にある。',
    right: 'セルの結合を解除し、ほかの個票と同じ列に移します。',
  },
  *check({ evaluation: { cards } }) {
    const usualLabel = usualColumns(cards, labelPlace);
    const usualValue = usualColumns(cards, valuePlace);
    for (const card of cards) {
      const isShifted = (key: CardKey) =>
        isElsewhere(columnOf(card, labelPlace(card, key)), usualLabel.get(key)) ||
        isElsewhere(columnOf(card, valuePlace(card, key)), usualValue.get(key));
      const shifted = cardKeys.filter(isShifted).flatMap((key) => {
        const place = labelPlace(card, key);
        return place ? [{ key, place }] : [];
      });
      const [first, ...others] = shifted;
      if (!first) continue;
      yield {
        at: first.place,
        owner: projectName(card),
        message: `この個票は、「${cardForm[first.key].label}」の項目名または値の列が、ほかの多くの個票とずれています。読み取りはできていますので、様式をそろえる場合は列の位置を直してください。`,
        reads: shifted.map(({ key, place }) => `${key} ${columnOf(card, place)} ${columnOf(card, valuePlace(card, key))}`),
        related: others.map(({ key, place }) => ({ ...place, label: cardForm[key].label })),
      };
    }
  },
});

/** A column, counted from the card's first label; null where nothing stands, or that label does not. */
function columnOf({ name }: BusinessCard, place: Place | null): number | null {
  return name.labelPlace && place ? place.column - name.labelPlace.column : null;
}

const isElsewhere = (column: number | null, usual: number | undefined): boolean =>
  column !== null && usual !== undefined && column !== usual;

/** For each label, the column that more than half of the cards have it, or its value, in. */
function usualColumns(cards: readonly BusinessCard[], placeOf: typeof labelPlace): Map<CardKey, number> {
  const usual = new Map<CardKey, number>();
  for (const key of cardKeys) {
    const counts = new Map<number, number>();
    let total = 0;
    cards.forEach((card) => {
      const column = columnOf(card, placeOf(card, key));
      if (column === null) return;
      counts.set(column, (counts.get(column) ?? 0) + 1);
      total += 1;
    });
    for (const [column, count] of counts) if (count * 2 > total) usual.set(key, column);
  }
  return usual;
}
