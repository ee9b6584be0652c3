import { cardKeys, isAmountRow, type CardKey } from '../../layout/card';
import type { OwnItem } from '../../layout/own-item';
import type { Declared } from '../sheet/label-table';
import type { HeadingPart } from './heading-part';

/**
 * The item that a heading below others names: one whose label counts under those alone, else one whose label counts
 * anywhere.
 */
export function itemOf(labels: readonly Declared[], above: readonly HeadingPart[]): CardKey | OwnItem | null {
  const isUnder = ({ under }: Declared) => above.some(({ key }) => key === under);
  const declared = labels.find(isUnder) ?? labels.find(({ under }) => under === null);
  return declared?.own ?? cardKeys.find((key) => key === declared?.name) ?? null;
}

export const isAmount = (item: CardKey | OwnItem | null): boolean =>
  item !== null && (typeof item === 'string' ? isAmountRow(item) : item.kind === 'amount');
