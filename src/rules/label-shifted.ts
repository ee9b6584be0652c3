import type { BusinessCard, CardSlot } from '../model/evaluation';
import { cardForm } from '../layout/card';
import { projectName } from '../model/names';
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
    const usual = usualColumns(cards);
    for (const card of cards) {
      const shifted = card.slots.filter((slot) => {
        const columns = usual.get(slot.key);
        return columns !== undefined && columns !== columnsOf(card, slot);
      });
      const [first] = shifted;
      if (!first) continue;
      yield {
        at: first.label,
        owner: projectName(card),
        message: `この個票は、「${cardForm[first.key].label}」の項目名または値の列が、ほかの多くの個票とずれています。読み取りはできていますので、様式をそろえる場合は列の位置を直してください。`,
        reads: shifted.map((slot) => `${slot.key} ${columnsOf(card, slot)}`),
        related: shifted.slice(1).map((slot) => ({ ...slot.label, label: cardForm[slot.key].label })),
      };
    }
  },
});

/** Columns of label and value, counted from the card's own first label. */
function columnsOf(card: BusinessCard, { label, value }: CardSlot): string {
  const from = card.slots[0]?.label.column ?? 0;
  return `${label.column - from} ${value === null ? '' : value.column - from}`;
}

/** For each label, the columns that more than half of the cards have it in. */
function usualColumns(cards: readonly BusinessCard[]): Map<CardSlot['key'], string> {
  const counts = new Map<CardSlot['key'], Map<string, number>>();
  for (const card of cards) {
    for (const slot of card.slots) {
      const columns = columnsOf(card, slot);
      const ofKey = counts.get(slot.key) ?? new Map<string, number>();
      counts.set(slot.key, ofKey.set(columns, (ofKey.get(columns) ?? 0) + 1));
    }
  }
  const usual = new Map<CardSlot['key'], string>();
  for (const [key, ofKey] of counts) {
    const total = [...ofKey.values()].reduce((sum, count) => sum + count, 0);
    for (const [columns, count] of ofKey) if (count * 2 > total) usual.set(key, columns);
  }
  return usual;
}
