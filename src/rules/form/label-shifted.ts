import { cardKeys } from '../../layout/card';
import type { BusinessCard } from '../../model/evaluation';
import { projectName } from '../../model/names';
import type { Place } from '../../workbook/cell';
import { labelPlace, valuePlace } from '../facts/card-places';
import { rule } from '../rule';

export const labelShifted = rule({
  id: 'label-shifted',
  name: '個票の列ずれ',
  severity: 'notice',
  about: '個票の項目名と値が、ブックの多くの個票と同じ列の並びにあること（ブックで1件とする）。',
  why: '読み取りには影響しませんが、列を指定した数式や印刷したときの見た目が、ほかの個票とそろわなくなります。',
  example: {
    wrong: 'ほかの個票では「法定／自主」が「事業名」の2列右にあるのに、この個票では3列右にある。',
    right: 'セルの結合を解除し、ほかの個票と同じ列に移します。',
  },
  *check({ evaluation: { cards, layout } }) {
    // Cards that are rows share their labels.
    if (layout.cardShape === 'row') return;
    const form = layout.forms.card;
    const moved = cardKeys.map((key) => ({
      key,
      labels: elsewhere(cards, (card) => labelPlace(card, key)),
      values: elsewhere(cards, (card) => valuePlace(card, key)),
    }));
    const cardsMoved = [...new Set(moved.flatMap(({ labels, values }) => [...labels, ...values]))];
    const shifted = cardsMoved.sort(inOrderOf(cards)).flatMap((card) => {
      const labels = moved.flatMap(({ key, labels, values }) => {
        const place = labels.has(card) || values.has(card) ? labelPlace(card, key) : null;
        return place ? [{ key, place }] : [];
      });
      return labels[0] ? [{ card, labels, first: labels[0] }] : [];
    });
    const [one, ...others] = shifted;
    if (!one) return;
    const label = form[one.first.key].label;
    yield {
      at: one.first.place,
      owner: projectName(one.card),
      message: `この個票${others.length > 0 ? `など${shifted.length}枚` : ''}は、「${label}」の項目名または値の列が、ほかの多くの個票とずれています。読み取りはできていますので、様式をそろえる場合は列の位置を直してください。`,
      reads: shifted.flatMap(({ card, labels }) =>
        labels.map(({ key, place }) => `${key} ${columnOf(card, place)} ${columnOf(card, valuePlace(card, key))}`),
      ),
      related: others.map(({ first }) => ({ ...first.place, label: form[first.key].label })),
    };
  },
});

/** Compares two cards by their order in the evaluation. */
function inOrderOf(cards: readonly BusinessCard[]): (a: BusinessCard, b: BusinessCard) => number {
  const order = new Map(cards.map((card, index) => [card, index]));
  return (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
}

type Column = number | null;

/** A column, counted from the card's first label; null where nothing stands, or that label does not. */
function columnOf({ name }: BusinessCard, place: Place | null): Column {
  return name.labelPlace && place ? place.column - name.labelPlace.column : null;
}

/** The cards on which something stands in another column than on more than half of those that have it. */
function elsewhere(
  cards: readonly BusinessCard[],
  placeOf: (card: BusinessCard) => Place | null,
): ReadonlySet<BusinessCard> {
  if (isAlike(cards, placeOf)) return noCards;
  const columns = cards.map((card) => columnOf(card, placeOf(card)));
  const usual = majority(columns);
  const isElsewhere = (column: Column | undefined) => column != null && usual !== null && column !== usual;
  return new Set(cards.filter((_, index) => isElsewhere(columns[index])));
}

/** Whether something stands in one column on all cards that have it, as it does nearly always. */
function isAlike(cards: readonly BusinessCard[], placeOf: (card: BusinessCard) => Place | null): boolean {
  let first: Column = null;
  return cards.every((card) => {
    const column = columnOf(card, placeOf(card));
    first ??= column;
    return column === null || column === first;
  });
}

const noCards: ReadonlySet<BusinessCard> = new Set();

/** The column that more than half of the known ones are; null where there is none. */
function majority(columns: readonly Column[]): Column {
  let candidate: Column = null;
  let [lead, known, times] = [0, 0, 0];
  for (const column of columns) {
    if (column === null) continue;
    if (lead === 0) candidate = column;
    lead += column === candidate ? 1 : -1;
    known += 1;
  }
  for (const column of columns) if (column !== null && column === candidate) times += 1;
  return times * 2 > known ? candidate : null;
}
