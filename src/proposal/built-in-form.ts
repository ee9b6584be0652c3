import { cardForm, cardKeys, isAmountRow, type CardKey } from '../layout/card';
import type { BusinessCard, Evaluation } from '../model/evaluation';
import type { Field } from '../model/field';

/** The share of the labels of the built-in form's cards that have to stand on most cards. */
const leastShare = 0.5;

/** No other form has this many of its sections by chance. */
const leastSections = 2;

/**
 * Whether a workbook is of the built-in form, perhaps changed; an office's own bears a few labels that are spelt alike.
 * Where no card is filled in, or several sections stand, these tell.
 */
export function isBuiltInForm({ cards, renamedLabels, sections }: Evaluation): boolean {
  const { header, assessment, related, final, list } = sections;
  const standingSections = [header, assessment, related, final, list].filter(({ length }) => length > 0);
  if (cards.length === 0 || standingSections.length >= leastSections) return standingSections.length > 0;
  const renamed = renamedLabels.filter(({ form }) => form === 'card').map(({ label }) => label);
  const needed = cardKeys.filter((key) => !('optional' in cardForm[key]));
  const standing = needed.filter(
    (key) =>
      renamed.includes(cardForm[key].label) ||
      cards.filter((card) => fieldOf(card, key)?.labelPlace).length * 2 >= cards.length,
  );
  return standing.length >= needed.length * leastShare;
}

export const fieldOf = (card: BusinessCard, name: CardKey): Field<unknown> | undefined =>
  isAmountRow(name) ? card.years[0]?.[name] : card[name];
