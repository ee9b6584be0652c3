import { singleKeys } from '../layout/card';
import { bareLabelKey, labelKey } from '../layout/spelling';
import type { BusinessCard } from './evaluation';
import type { Field } from './field';

/** The item of a card that tells its 施策: one of the office's own, or a built-in one; null where it bears none. */
export function measureFieldOf(card: BusinessCard, label: string): Field<unknown> | null {
  const key = keyOf(label);
  const [own] = [...card.own].filter(([item]) => keyOf(item.label) === key);
  if (own) return own[1];
  const name = singleKeys.find((one) => keyOf(card[one].label) === key);
  return name ? card[name] : null;
}

const keyOf = (label: string): string => bareLabelKey(labelKey(label));
