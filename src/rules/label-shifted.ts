import { cardForm } from '../layout/card';
import type { BusinessCard, CardSlot } from '../model/evaluation';
import { projectName } from '../model/names';
import type { Place } from '../workbook/cell';
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
    const usual = { label: usualColumns(cards, 'label'), value: usualColumns(cards, 'value') };
    for (const card of cards) {
      const start = startOf(card);
      const isShifted = (place: Place | null, there: number | undefined) =>
        start !== null && place !== null && there !== undefined && place.column - start !== there;
      const [first, ...others] = card.slots.filter(
        ({ key, label, value }) => isShifted(label, usual.label.get(key)) || isShifted(value, usual.value.get(key)),
      );
      if (!first) continue;
      yield {
        at: first.label,
        owner: projectName(card),
        message: `この個票は、「${cardForm[first.key].label}」の項目名または値の列が、ほかの多くの個票とずれています。読み取りはできていますので、様式をそろえる場合は列の位置を直してください。`,
        reads: [first, ...others].map((slot) => `${slot.key} ${columnOf(start, slot.label)} ${columnOf(start, slot.value)}`),
        related: others.map((slot) => ({ ...slot.label, label: cardForm[slot.key].label })),
      };
    }
  },
});

/** The column of a card's first label; null where that label does not stand. */
function startOf({ slots }: BusinessCard): number | null {
  return slots.find((slot) => slot.key === 'name')?.label.column ?? null;
}

/** A column, counted from the card's start; null where nothing stands. */
function columnOf(start: number | null, place: Place | null): number | null {
  return start !== null && place ? place.column - start : null;
}

/** For each label, the column that more than half of the cards have it, or its value, in. */
function usualColumns(cards: readonly BusinessCard[], part: 'label' | 'value'): Map<CardSlot['key'], number> {
  const counts = new Map<CardSlot['key'], Map<number, number>>();
  for (const card of cards) {
    const start = startOf(card);
    for (const slot of card.slots) {
      const column = columnOf(start, slot[part]);
      if (column === null) continue;
      const ofKey = counts.get(slot.key) ?? new Map<number, number>();
      counts.set(slot.key, ofKey.set(column, (ofKey.get(column) ?? 0) + 1));
    }
  }
  const usual = new Map<CardSlot['key'], number>();
  for (const [key, ofKey] of counts) {
    const total = [...ofKey.values()].reduce((sum, count) => sum + count, 0);
    for (const [column, count] of ofKey) if (count * 2 > total) usual.set(key, column);
  }
  return usual;
}
