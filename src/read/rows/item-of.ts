import { cardKeys, isAmountRow, type CardKey } from '../../layout/card';
import type { OwnItem } from '../../layout/own-item';
import type { Declared } from '../sheet/label-table';
import type { HeadingPart } from './heading-part';

/** What a heading is the label of, below others: one that counts there alone, else one that counts anywhere. */
export function itemOf(labels: readonly Declared[], above: readonly HeadingPart[]): CardKey | OwnItem | null {
  const isUnder = ({ under }: Declared) => above.some(({ key }) => key === under);
  const declared = labels.find(isUnder) ?? labels.find(({ under }) => under === null);
  return declared?.own ?? cardKeys.find((key) => key === declared?.name) ?? null;
}

export const isAmount = (item: CardKey | OwnItem | null): boolean =>
  item !== null && (typeof item === 'string' ? isAmountRow(item) : item.kind === 'amount');
