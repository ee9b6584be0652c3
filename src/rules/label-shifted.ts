import { cardForm, cardKeys, type CardKey } from '../layout/card';
import type { BusinessCard } from '../model/evaluation';
import { projectName } from '../model/names';
import type { Place } from '../workbook/cell';
import { labelPlace, valuePlace } from './card-places';
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
    const labels = cards.map((card) => columnsOf(card, labelPlace));
    const values = cards.map((card) => columnsOf(card, valuePlace));
    const usualLabels = usualColumns(labels);
    const usualValues = usualColumns(values);
    for (const [index, card] of cards.entries()) {
      const own = { labels: labels[index] ?? [], values: values[index] ?? [] };
      const isShifted = (_: CardKey, key: number) =>
        isElsewhere(own.labels[key], usualLabels[key]) || isElsewhere(own.values[key], usualValues[key]);
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

type Column = number | null;

/** A column, counted from the card's first label; null where nothing stands, or that label does not. */
function columnOf({ name }: BusinessCard, place: Place | null): Column {
  return name.labelPlace && place ? place.column - name.labelPlace.column : null;
}

const columnsOf = (card: BusinessCard, placeOf: typeof labelPlace): Column[] =>
  cardKeys.map((key) => columnOf(card, placeOf(card, key)));

const isElsewhere = (column: Column | undefined, usual: Column | undefined): boolean =>
  column != null && usual != null && column !== usual;

/** For each label, the column that more than half of the cards have it, or its value, in. */
const usualColumns = (cards: readonly (readonly Column[])[]): Column[] =>
  cardKeys.map((_, key) => majority(cards.map((columns) => columns[key] ?? null).filter((column) => column !== null)));

function majority(columns: readonly number[]): Column {
  let candidate: Column = null;
  let lead = 0;
  columns.forEach((column) => {
    if (lead === 0) candidate = column;
    lead += column === candidate ? 1 : -1;
  });
  return columns.filter((column) => column === candidate).length * 2 > columns.length ? candidate : null;
}
